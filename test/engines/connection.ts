import { Agent, request } from 'node:https';
import { isObject, type Json, type JsonObject } from '#src/model/json.js';

/** Of the cluster's only user. */
export const TOKEN = 'seawall-test';

/** What the API server says to a request. */
export interface Answer {
  status: number;
  body: JsonObject;
  /** The headers with which it warns. */
  warnings: string[];
}

/** Talks to an API server on loopback. */
export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 8 });

  /** @param certificate what the server shows */
  constructor(
    private readonly port: number,
    private readonly certificate: string,
  ) {}

  /** @param user in whose place the request is made, with every right */
  ask(method: string, path: string, body?: Json, user?: string): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${TOKEN}`,
      'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      'content-length': Buffer.byteLength(text),
      ...(user && { 'impersonate-user': user, 'impersonate-group': 'system:masters' }),
    };
    const { agent, port, certificate: ca } = this;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers, agent, ca }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            body: bodyOf(Buffer.concat(chunks).toString('utf8')),
            warnings: [response.headers.warning ?? []].flat(),
          }),
        );
      })
        .on('error', reject)
        .end(text);
    });
  }

  /** @throws when the API server does not do it */
  async must(method: string, path: string, body?: Json): Promise<JsonObject> {
    const answer = await this.ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${String(answer.body.message)}`);
    return answer.body;
  }

  close(): void {
    this.agent.destroy();
  }

  /**
   * The same for programs.
   *
   * @param user in whose place they ask; absent: one who may do everything
   */
  kubeconfigOf(user?: string): JsonObject {
    const cluster = {
      server: `https://127.0.0.1:${this.port}`,
      'certificate-authority-data': Buffer.from(this.certificate).toString('base64'),
    };
    return {
      apiVersion: 'v1',
      kind: 'Config',
      'current-context': 'test',
      clusters: [{ name: 'test', cluster }],
      contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
      users: [{ name: 'test', user: { token: TOKEN, ...(user && { as: user }) } }],
    };
  }
}

/** Everything but an object is taken for a message. */
function bodyOf(text: string): JsonObject {
  try {
    const body: Json = JSON.parse(text);
    return isObject(body) ? body : { message: text };
  } catch {
    return { message: text };
  }
}
