export const id = 1965;
export const ids = [1965];
export const modules = {

/***/ 61965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideValue: () => (/* binding */ provideValue)
/* harmony export */ });
async function provideValue(_name, _options) {
    return 2;
}


/***/ })

};
