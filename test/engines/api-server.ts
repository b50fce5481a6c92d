import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, TOKEN } from './connection.js';
import { engine } from './engine.js';
import { eventually, freePorts, Program } from './programs.js';

/** The programs of a cluster without nodes. */
export interface Programs {
  etcd: string;
  apiServer: string;
  controllerManager: string;
}

/** The pinned programs; undefined when one has not been built. */
export function findPrograms(): Programs | undefined {
  const [etcd, apiServer, controllerManager] = ['etcd', 'kube-apiserver', 'kube-controller-manager'].map(engine);
  return etcd && apiServer && controllerManager ? { etcd, apiServer, controllerManager } : undefined;
}

/** A real API server with RBAC and etcd on loopback, gone when the test is. */
export class ApiServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'seawall-api-server-'));
  private readonly running: Program[] = [];
  private connected: Connection | undefined;

  private constructor(private readonly programs: Programs) {}

  /** @param flags for the API server, beside those that it needs */
  static async start(programs: Programs, flags: readonly string[] = []): Promise<ApiServer> {
    const server = new ApiServer(programs);
    try {
      await server.serve(flags);
      return server;
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  /** The way to ask it. */
  get api(): Connection {
    if (!this.connected) throw new Error('the API server has not started');
    return this.connected;
  }

  /** Runs these controllers of kube-controller-manager, and no others. */
  startControllers(...names: string[]): void {
    const flags = [`--controllers=${names.join(',')}`, '--leader-elect=false', '--secure-port=0'];
    this.startClient(this.programs.controllerManager, flags);
  }

  /**
   * Runs a program that uses this API server.
   *
   * @param user in whose place it does; absent: one who may do everything
   */
  startClient(
    path: string,
    flags: readonly string[],
    { user, variables }: { user?: string; variables?: Record<string, string> } = {},
  ): Program {
    const kubeconfig = this.file(`${this.running.length}.kubeconfig`, JSON.stringify(this.api.kubeconfigOf(user)));
    return this.run(path, [`--kubeconfig=${kubeconfig}`, ...flags], variables);
  }

  /** Stops everything and leaves no file. */
  async stop(): Promise<void> {
    this.connected?.close();
    for (const program of this.running.reverse()) await program.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async serve(flags: readonly string[]): Promise<void> {
    const [client = 0, peer = 0, port = 0] = await freePorts(3);
    const [etcd, etcdPeer] = [client, peer].map((each) => `http://127.0.0.1:${each}`);
    const etcdFlags = [`--data-dir=${join(this.folder, 'etcd')}`, '--unsafe-no-fsync'];
    const addresses = [`--listen-client-urls=${etcd}`, `--advertise-client-urls=${etcd}`];
    const peers = [`--listen-peer-urls=${etcdPeer}`, `--initial-advertise-peer-urls=${etcdPeer}`];
    this.run(this.programs.etcd, [...etcdFlags, ...addresses, ...peers, `--initial-cluster=default=${etcdPeer}`]);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = this.file('accounts.key', privateKey.export({ type: 'pkcs1', format: 'pem' }).toString());
    const tokens = this.file('tokens', `${TOKEN},test,test,system:masters\n`);
    const certificates = join(this.folder, 'certificates');
    const program = this.run(this.programs.apiServer, [
      ...[`--etcd-servers=${etcd}`, '--bind-address=127.0.0.1', `--secure-port=${port}`, `--cert-dir=${certificates}`],
      ...['--authorization-mode=RBAC', `--token-auth-file=${tokens}`],
      ...['--service-account-issuer=https://seawall.test', '--service-cluster-ip-range=10.0.0.0/24'],
      ...[`--service-account-key-file=${key}`, `--service-account-signing-key-file=${key}`],
      // Pods are judged as they are: no controller makes their service accounts here.
      ...['--disable-admission-plugins=ServiceAccount', '--allow-privileged', '--endpoint-reconciler-type=none'],
      ...flags,
    ]);
    await eventually('the start of kube-apiserver', async () => {
      program.assertRunning();
      const file = join(certificates, 'apiserver.crt');
      if (!existsSync(file)) return false;
      const api = new Connection(port, readFileSync(file, 'utf8'));
      const isReady = (await api.ask('GET', '/readyz').catch(() => undefined))?.status === 200;
      if (isReady) this.connected = api;
      else api.close();
      return isReady;
    });
  }

  private run(path: string, flags: readonly string[], variables?: Record<string, string>): Program {
    const program = Program.start(path, flags, join(this.folder, `${this.running.length}.log`), variables);
    this.running.push(program);
    return program;
  }

  private file(name: string, text: string): string {
    writeFileSync(join(this.folder, name), text);
    return join(this.folder, name);
  }
}
