/** What Node.js is to be started with so that its clock shows another time by so many milliseconds: nothing of the program knows of it. */
export function clockAhead(by: number): readonly string[] {
  const script = `
    const Real = Date;
    const now = () => Real.now() + ${by};
    globalThis.Date = class Date extends Real {
      constructor(...given) {
        if (given.length === 0) super(now());
        else super(...given);
      }
      static now() {
        return now();
      }
    };`;
  return ['--import', `data:text/javascript,${encodeURIComponent(script)}`];
}
