import type { RotatingOptions } from './rotating/open.js';
export async function provideValue(_name: string, _options: RotatingOptions): Promise<number> {
  return 2;
}
