import { Scene, type Setting } from './crash/scene.js';

/** Number of the first call of that name: how many come before it, nobody has to know who lets one of that name fail. */
export async function callOf(name: string, setting: Setting): Promise<number> {
  const scene = new Scene(setting);
  await scene.play(undefined);
  const at = scene.wire.names.indexOf(name);
  if (at < 0) throw new TypeError(`nobody calls ${name}`);
  return at;
}
