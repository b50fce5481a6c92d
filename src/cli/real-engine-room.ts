import type { EngineRoom } from './engine-room.js';
import { UserError } from './user-error.js';

function missing(name: string): () => Promise<never> {
  return async () => {
    throw new UserError(`this build has no ${name} yet`);
  };
}

/** The parts that do the work, each imported when it is first needed. */
export const engineRoom: EngineRoom = {
  runCheck: missing('check'),
  runGenerate: missing('generate'),
  loadCatalogue: missing('catalogue'),
};
