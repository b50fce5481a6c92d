import type { EngineRoom } from './engine-room.js';

/** The parts that do the work, each imported when it is first needed. */
export const engineRoom: EngineRoom = {
  runCheck: async (request) => (await import('../check/check.js')).runCheck(request),
  runGenerate: async (request) => (await import('../compile/generate.js')).runGenerate(request),
  loadCatalogue: async () => (await import('../catalogue/summaries.js')).loadSummaries(),
  loadExplanation: async (id) => (await import('../docs/explanation.js')).loadExplanation(id),
};
