import { preview as en } from '../../i18n/en/preview.ts';
import { preview as zh } from '../../i18n/zh/preview.ts';
import {
  TOKEN_HEADER,
  type FaultAnswer,
  type RedactionAnswer,
  type RedactionOrder,
  type ScansAnswer,
  type ScansQuestion,
  type ToolsConfig,
} from '../shared/messages.ts';

/** What the dev server answers; where it does not, a fault says so. */
export interface Server {
  findScans: (question: ScansQuestion) => Promise<ScansAnswer | FaultAnswer>;
  redact: (order: RedactionOrder) => Promise<RedactionAnswer | FaultAnswer>;
}

const AWAY: FaultAnswer = {
  fault: {
    code: 'tools-away',
    file: 'npm run dev',
    zh: zh['server-away'],
    en: en['server-away'],
  },
};

export function connectServer({ path, token }: ToolsConfig): Server {
  const ask = async (name: string, body: object): Promise<unknown> => {
    try {
      const response = await fetch(path + name, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', [TOKEN_HEADER]: token },
        body: JSON.stringify(body),
      });
      return await response.json();
    } catch {
      return AWAY;
    }
  };
  return {
    findScans: (question) => ask('scans/', question) as Promise<ScansAnswer | FaultAnswer>,
    redact: (order) => ask('redactions/', order) as Promise<RedactionAnswer | FaultAnswer>,
  };
}
