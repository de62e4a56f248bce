import { ageFile } from './age-file.js';
import { doppler } from './doppler.js';
import { github } from './github.js';
import { infisical } from './infisical.js';
import type { MakeStandIn } from './stand-in.js';
import { vault } from './vault.js';

export const standIns: Readonly<Record<string, MakeStandIn>> = {
  'age-file': ageFile,
  doppler,
  github,
  infisical,
  vault,
};
