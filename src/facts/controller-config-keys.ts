/**
 * Keys of the workflow-controller's ConfigMap and the releases that know them, node-semver; `*` is all from 3.2.0.
 * From config/*.go (struct tags) of argoproj/argo-workflows at every stable tag 3.2.0 to 4.1.2.
 * Keys of Kubernetes' and Argo's API types inside (containers, artifact repositories, workflowDefaults) are not listed,
 * and of what ended before 3.4.0, when the configuration began to be parsed strictly, only those at the top.
 * Refreshed by tools/refresh-config-keys.mjs.
 */
export interface ConfigTable {
  /** Where the keys stand; `*` is every element of a list or map. Empty: the top level. */
  path: readonly string[];
  keys: Readonly<Record<string, string>>;
}

export const configTables: readonly ConfigTable[] = [
  {
    path: [],
    keys: {
      artifactDrivers: '>=4.0.0',
      artifactRepository: '*',
      columns: '>=3.4.7',
      containerRuntimeExecutor: '<3.4.0',
      containerRuntimeExecutors: '<3.4.0',
      disableAgentPodCreation: '>=4.1.0',
      dockerSockPath: '<3.4.0',
      executor: '*',
      executorImage: '<3.3.0',
      executorImagePullPolicy: '<3.3.0',
      executorResources: '<3.3.0',
      failedPodRestart: '>=4.0.0',
      images: '*',
      initialDelay: '*',
      initlessPod: '>=4.1.0',
      instanceID: '*',
      kubeConfig: '*',
      kubeletInsecure: '<3.4.0',
      kubeletPort: '<3.4.0',
      links: '*',
      mainContainer: '*',
      metricsConfig: '*',
      namespace: '*',
      namespaceParallelism: '*',
      navColor: '>=3.3.0',
      nodeEvents: '*',
      parallelism: '*',
      persistence: '*',
      podGCDeleteDelayDuration: '*',
      podGCGracePeriodSeconds: '*',
      podSpecLogStrategy: '*',
      resourceRateLimit: '*',
      retentionPolicy: '>=3.3.0',
      sso: '>=3.4.0',
      synchronization: '>=3.7.0',
      telemetryConfig: '*',
      workflowDefaults: '*',
      workflowEvents: '>=3.6.0',
      workflowRestrictions: '*',
    },
  },
  {
    path: ['failedPodRestart'],
    keys: {
      enabled: '*',
      maxRestarts: '*',
    },
  },
  {
    path: ['initlessPod'],
    keys: {
      enabled: '*',
    },
  },
  {
    path: ['kubeConfig'],
    keys: {
      mountPath: '*',
      secretKey: '*',
      secretName: '*',
      volumeName: '*',
    },
  },
  {
    path: ['metricsConfig'],
    keys: {
      disableLegacy: '*',
      enabled: '*',
      ignoreErrors: '*',
      metricsTTL: '*',
      modifiers: '>=3.6.0',
      path: '*',
      port: '*',
      secure: '>=3.3.0',
      temporality: '>=3.6.0',
    },
  },
  {
    path: ['nodeEvents'],
    keys: {
      enabled: '*',
      sendAsPod: '*',
    },
  },
  {
    path: ['persistence'],
    keys: {
      archive: '*',
      archiveLabelSelector: '*',
      archiveTTL: '*',
      clusterName: '*',
      connectionPool: '*',
      connectionTimeoutSeconds: '>=4.1.0',
      mysql: '*',
      nodeStatusOffLoad: '*',
      postgresql: '*',
      reconnectionConfig: '>=4.1.0',
      skipMigration: '*',
    },
  },
  {
    path: ['podSpecLogStrategy'],
    keys: {
      allPods: '*',
      failedPod: '*',
    },
  },
  {
    path: ['resourceRateLimit'],
    keys: {
      burst: '*',
      limit: '*',
    },
  },
  {
    path: ['retentionPolicy'],
    keys: {
      completed: '*',
      errored: '*',
      failed: '*',
    },
  },
  {
    path: ['sso'],
    keys: {
      clientId: '*',
      clientSecret: '*',
      customGroupClaimName: '*',
      filterGroupsRegex: '>=3.4.12',
      insecureSkipVerify: '*',
      issuer: '*',
      issuerAlias: '*',
      rbac: '*',
      redirectUrl: '*',
      rootCA: '>=4.0.0',
      scopes: '*',
      sessionExpiry: '*',
      userInfoPath: '*',
    },
  },
  {
    path: ['synchronization'],
    keys: {
      connectionPool: '*',
      connectionTimeoutSeconds: '>=4.1.0',
      controllerName: '*',
      controllerTableName: '*',
      enableAPI: '>=4.0.0',
      heartbeatSeconds: '*',
      inactiveControllerSeconds: '*',
      limitTableName: '*',
      lockTableName: '*',
      mysql: '*',
      pollSeconds: '*',
      postgresql: '*',
      reconnectionConfig: '>=4.1.0',
      semaphoreLimitCacheSeconds: '*',
      skipMigration: '*',
      stateTableName: '*',
    },
  },
  {
    path: ['telemetryConfig'],
    keys: {
      disableLegacy: '*',
      enabled: '*',
      ignoreErrors: '*',
      metricsTTL: '*',
      modifiers: '>=3.6.0',
      path: '*',
      port: '*',
      secure: '>=3.3.0',
      temporality: '>=3.6.0',
    },
  },
  {
    path: ['workflowEvents'],
    keys: {
      enabled: '*',
    },
  },
  {
    path: ['workflowRestrictions'],
    keys: {
      templateReferencing: '*',
    },
  },
  {
    path: ['artifactDrivers', '*'],
    keys: {
      connectionTimeoutSeconds: '*',
      image: '*',
      name: '*',
    },
  },
  {
    path: ['columns', '*'],
    keys: {
      key: '*',
      name: '*',
      type: '*',
    },
  },
  {
    path: ['images', '*'],
    keys: {
      args: '<3.4.0',
      cmd: '>=3.4.0',
      command: '<3.4.0',
      entrypoint: '>=3.4.0',
    },
  },
  {
    path: ['links', '*'],
    keys: {
      name: '*',
      scope: '*',
      target: '>=4.0.0',
      url: '*',
    },
  },
  {
    path: ['persistence', 'connectionPool'],
    keys: {
      connMaxLifetime: '*',
      maxIdleConns: '*',
      maxOpenConns: '*',
    },
  },
  {
    path: ['persistence', 'mysql'],
    keys: {
      database: '*',
      host: '*',
      options: '*',
      passwordSecret: '*',
      port: '*',
      tableName: '*',
      userNameSecret: '*',
    },
  },
  {
    path: ['persistence', 'postgresql'],
    keys: {
      awsRDSToken: '>=4.1.0',
      azureToken: '>=4.1.0',
      database: '*',
      host: '*',
      passwordSecret: '*',
      port: '*',
      ssl: '*',
      sslMode: '*',
      tableName: '*',
      userNameSecret: '*',
    },
  },
  {
    path: ['persistence', 'reconnectionConfig'],
    keys: {
      baseDelaySeconds: '*',
      maxDelaySeconds: '*',
      maxRetries: '*',
      retryMultiple: '*',
    },
  },
  {
    path: ['sso', 'rbac'],
    keys: {
      enabled: '*',
    },
  },
  {
    path: ['synchronization', 'connectionPool'],
    keys: {
      connMaxLifetime: '*',
      maxIdleConns: '*',
      maxOpenConns: '*',
    },
  },
  {
    path: ['synchronization', 'mysql'],
    keys: {
      database: '*',
      host: '*',
      options: '*',
      passwordSecret: '*',
      port: '*',
      tableName: '*',
      userNameSecret: '*',
    },
  },
  {
    path: ['synchronization', 'postgresql'],
    keys: {
      awsRDSToken: '>=4.1.0',
      azureToken: '>=4.1.0',
      database: '*',
      host: '*',
      passwordSecret: '*',
      port: '*',
      ssl: '*',
      sslMode: '*',
      tableName: '*',
      userNameSecret: '*',
    },
  },
  {
    path: ['synchronization', 'reconnectionConfig'],
    keys: {
      baseDelaySeconds: '*',
      maxDelaySeconds: '*',
      maxRetries: '*',
      retryMultiple: '*',
    },
  },
  {
    path: ['metricsConfig', 'modifiers', '*'],
    keys: {
      disabled: '*',
      disabledAttributes: '*',
      histogramBuckets: '*',
    },
  },
  {
    path: ['persistence', 'postgresql', 'awsRDSToken'],
    keys: {
      enabled: '*',
      region: '*',
    },
  },
  {
    path: ['persistence', 'postgresql', 'azureToken'],
    keys: {
      enabled: '*',
      scope: '*',
    },
  },
  {
    path: ['synchronization', 'postgresql', 'awsRDSToken'],
    keys: {
      enabled: '*',
      region: '*',
    },
  },
  {
    path: ['synchronization', 'postgresql', 'azureToken'],
    keys: {
      enabled: '*',
      scope: '*',
    },
  },
  {
    path: ['telemetryConfig', 'modifiers', '*'],
    keys: {
      disabled: '*',
      disabledAttributes: '*',
      histogramBuckets: '*',
    },
  },
];
