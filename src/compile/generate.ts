import type { GenerateRequest, GenerateResult } from '../cli/engine-room.js';
export async function runGenerate(_request: GenerateRequest): Promise<GenerateResult> {
  throw new Error('soon');
}
