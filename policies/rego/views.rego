# METADATA
# title: What rules range over
# description: Every collection is computed once for all objects of a check. Generated; do not edit.
package seawall.views

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib

_runnable_specs_0 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	not row.object.kind == "CronWorkflow"
	_condition_3(row)
	spec := row.object.spec
	spec != null
]

_runnable_specs_1 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec", "workflowSpec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "CronWorkflow"
	spec := row.object.spec.workflowSpec
	spec != null
]

# Each spec of Workflow, CronWorkflow.
runnable_specs := lib.flatten([_runnable_specs_0, _runnable_specs_1])

_runnable_templates_0 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_1])})}) |
	some row in runnable_specs
	some index_1, template in lib.items(row.spec.templates)
	template != null
]

_runnable_templates_1 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_2, "steps", index_4, index_6, "inline"])})}) |
	some row in runnable_specs
	some index_2, element_1 in lib.items(row.spec.templates)
	some index_4, element_3 in lib.items(element_1.steps)
	some index_6, element_5 in lib.items(element_3)
	template := element_5.inline
	template != null
]

_runnable_templates_2 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_2, "dag", "tasks", index_4, "inline"])})}) |
	some row in runnable_specs
	some index_2, element_1 in lib.items(row.spec.templates)
	some index_4, element_3 in lib.items(element_1.dag.tasks)
	template := element_3.inline
	template != null
]

_runnable_templates_3 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	referenced_spec_8 := _referenced_spec(row)
	some template_1 in lib.items(referenced_spec_8.templates)
	template := template_1
	template != null
]

_runnable_templates_4 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	referenced_spec_10 := _referenced_spec(row)
	some template_3 in lib.items(referenced_spec_10.templates)
	some step_2 in lib.items(template_3.steps)
	some step_1 in lib.items(step_2)
	template := step_1.inline
	template != null
]

_runnable_templates_5 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	referenced_spec_9 := _referenced_spec(row)
	some template_2 in lib.items(referenced_spec_9.templates)
	some task_1 in lib.items(template_2.dag.tasks)
	template := task_1.inline
	template != null
]

_runnable_templates_6 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": row.at.spec})}) |
	some row in runnable_specs
	first_13 := lib.first([[found_7 | namespace_3 := lib.namespace(row.object); some template_6 in lib.items(row.spec.templates); some step_5 in lib.items(template_6.steps); some step_4 in lib.items(step_5); not step_4.templateRef.clusterScope == true; _condition_9(step_4); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_3, step_4.templateRef.name); found_7 := workflow_template_2.spec], [found_12 | some template_11 in lib.items(row.spec.templates); some step_10 in lib.items(template_11.steps); some step_9 in lib.items(step_10); step_9.templateRef.clusterScope == true; cluster_workflow_template_8 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_9.templateRef.name); found_12 := cluster_workflow_template_8.spec]])
	some template_1 in lib.items(first_13.templates)
	some template_16 in lib.items(row.spec.templates)
	some step_15 in lib.items(template_16.steps)
	some step_14 in lib.items(step_15)
	element_17 := step_14.templateRef
	lib.same(template_1.name, element_17.template)
	template := template_1
	template != null
]

_runnable_templates_7 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": row.at.spec})}) |
	some row in runnable_specs
	first_11 := lib.first([[found_6 | namespace_3 := lib.namespace(row.object); some template_5 in lib.items(row.spec.templates); some task_4 in lib.items(template_5.dag.tasks); not task_4.templateRef.clusterScope == true; _condition_12(task_4); workflow_template_2 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_3, task_4.templateRef.name); found_6 := workflow_template_2.spec], [found_10 | some template_9 in lib.items(row.spec.templates); some task_8 in lib.items(template_9.dag.tasks); task_8.templateRef.clusterScope == true; cluster_workflow_template_7 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_8.templateRef.name); found_10 := cluster_workflow_template_7.spec]])
	some template_1 in lib.items(first_11.templates)
	some template_13 in lib.items(row.spec.templates)
	some task_12 in lib.items(template_13.dag.tasks)
	element_14 := task_12.templateRef
	lib.same(template_1.name, element_14.template)
	template := template_1
	template != null
]

# Each template of Workflow, CronWorkflow.
runnable_templates := lib.flatten([_runnable_templates_0, _runnable_templates_1, _runnable_templates_2, _runnable_templates_3, _runnable_templates_4, _runnable_templates_5, _runnable_templates_6, _runnable_templates_7])

_specs_0 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	not row.object.kind == "CronWorkflow"
	_condition_3(row)
	spec := row.object.spec
	spec != null
]

_specs_1 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec", "workflowSpec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "CronWorkflow"
	spec := row.object.spec.workflowSpec
	spec != null
]

# Each spec of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
specs := lib.flatten([_specs_0, _specs_1])

_spec_volumes_0 := [object.union(row, {"volume": volume, "at": object.union(row.at, {"volume": array.concat(row.at.spec, ["volumes", index_1])})}) |
	some row in specs
	some index_1, volume in lib.items(row.spec.volumes)
	volume != null
]

# Each volume of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
spec_volumes := lib.flatten([_spec_volumes_0])

_templates_0 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_1])})}) |
	some row in specs
	some index_1, template in lib.items(row.spec.templates)
	template != null
]

_templates_1 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_2, "steps", index_4, index_6, "inline"])})}) |
	some row in specs
	some index_2, element_1 in lib.items(row.spec.templates)
	some index_4, element_3 in lib.items(element_1.steps)
	some index_6, element_5 in lib.items(element_3)
	template := element_5.inline
	template != null
]

_templates_2 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templates", index_2, "dag", "tasks", index_4, "inline"])})}) |
	some row in specs
	some index_2, element_1 in lib.items(row.spec.templates)
	some index_4, element_3 in lib.items(element_1.dag.tasks)
	template := element_3.inline
	template != null
]

_templates_3 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["templateDefaults"])})}) |
	some row in specs
	template := row.spec.templateDefaults
	template != null
]

# Each template of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
templates := lib.flatten([_templates_0, _templates_1, _templates_2, _templates_3])

_template_volumes_0 := [object.union(row, {"volume": volume, "at": object.union(row.at, {"volume": array.concat(row.at.template, ["volumes", index_1])})}) |
	some row in templates
	some index_1, volume in lib.items(row.template.volumes)
	volume != null
]

# Each volume of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
template_volumes := lib.flatten([_template_volumes_0])

_spec_patches_0 := [object.union(row, {"patch": patch, "at": object.union(row.at, {"patch": array.concat(row.at.spec, ["podSpecPatch"])})}) |
	some row in specs
	patch := row.spec.podSpecPatch
	patch != null
]

# Each patch of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
spec_patches := lib.flatten([_spec_patches_0])

_template_patches_0 := [object.union(row, {"patch": patch, "at": object.union(row.at, {"patch": array.concat(row.at.template, ["podSpecPatch"])})}) |
	some row in templates
	patch := row.template.podSpecPatch
	patch != null
]

# Each patch of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
template_patches := lib.flatten([_template_patches_0])

_argo_controllers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	_condition_13(container_1)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
argo_controllers := lib.flatten([_argo_controllers_0])

_containers_0 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["container"])})}) |
	some row in templates
	container := row.template.container
	container != null
]

_containers_1 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["script"])})}) |
	some row in templates
	container := row.template.script
	container != null
]

_containers_2 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["containerSet", "containers", index_1])})}) |
	some row in templates
	some index_1, container in lib.items(row.template.containerSet.containers)
	container != null
]

_containers_3 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["sidecars", index_1])})}) |
	some row in templates
	some index_1, container in lib.items(row.template.sidecars)
	container != null
]

_containers_4 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["initContainers", index_1])})}) |
	some row in templates
	some index_1, container in lib.items(row.template.initContainers)
	container != null
]

# Each container of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
containers := lib.flatten([_containers_0, _containers_1, _containers_2, _containers_3, _containers_4])

_runnable_containers_0 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["container"])})}) |
	some row in runnable_templates
	container := row.template.container
	container != null
]

_runnable_containers_1 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["script"])})}) |
	some row in runnable_templates
	container := row.template.script
	container != null
]

_runnable_containers_2 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["containerSet", "containers", index_1])})}) |
	some row in runnable_templates
	some index_1, container in lib.items(row.template.containerSet.containers)
	container != null
]

_runnable_containers_3 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["sidecars", index_1])})}) |
	some row in runnable_templates
	some index_1, container in lib.items(row.template.sidecars)
	container != null
]

_runnable_containers_4 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["initContainers", index_1])})}) |
	some row in runnable_templates
	some index_1, container in lib.items(row.template.initContainers)
	container != null
]

# Each container of Workflow, CronWorkflow.
runnable_containers := lib.flatten([_runnable_containers_0, _runnable_containers_1, _runnable_containers_2, _runnable_containers_3, _runnable_containers_4])

_pull_secrets_0 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.spec, ["imagePullSecrets", index_1])})}) |
	some row in runnable_specs
	some index_1, reference in lib.items(row.spec.imagePullSecrets)
	reference != null
]

_pull_secrets_1 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	not _condition_14(row)
	referenced_spec_10 := _referenced_spec(row)
	some image_pull_secret_3 in lib.items(referenced_spec_10.imagePullSecrets)
	reference := image_pull_secret_3
	reference != null
]

_pull_secrets_2 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.spec, ["serviceAccountName"])})}) |
	some row in runnable_specs
	not _condition_14(row)
	not _condition_15(row)
	not _unsure_referenced_spec(row)
	namespace_31 := lib.namespace(row.object)
	first_42 := lib.first([[found_32 | found_32 := row.spec.serviceAccountName], [found_40 | referenced_spec_39 := _referenced_spec(row); found_40 := referenced_spec_39.serviceAccountName], [found_41 | found_41 := "default"]])
	service_account_30 := inventory.named("v1", "ServiceAccount", namespace_31, first_42)
	some image_pull_secret_29 in lib.items(service_account_30.imagePullSecrets)
	reference := image_pull_secret_29
	reference != null
]

# Each reference of Workflow, CronWorkflow.
pull_secrets := lib.flatten([_pull_secrets_0, _pull_secrets_1, _pull_secrets_2])

_controller_configs_0 := [object.union(row, {"config": config, "at": object.union(row.at, {"config": array.concat(row.at.object, ["data"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["v1", "ConfigMap"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	lib.matches("(^|-)workflow-controller-configmap$", row.object.metadata.name)
	config := row.object.data
	config != null
]

# Each config of ConfigMap.
controller_configs := lib.flatten([_controller_configs_0])

_config_tables_0 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := ""]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1
	table != null
]

_config_tables_1 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "failedPodRestart"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.failedPodRestart
	table != null
]

_config_tables_2 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "failedPodRestart"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["failedPodRestart"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.failedPodRestart)
	table := parsed_1
	table != null
]

_config_tables_3 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "initlessPod"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.initlessPod
	table != null
]

_config_tables_4 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "initlessPod"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["initlessPod"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.initlessPod)
	table := parsed_1
	table != null
]

_config_tables_5 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "kubeConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.kubeConfig
	table != null
]

_config_tables_6 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "kubeConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["kubeConfig"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.kubeConfig)
	table := parsed_1
	table != null
]

_config_tables_7 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "metricsConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.metricsConfig
	table != null
]

_config_tables_8 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "metricsConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["metricsConfig"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.metricsConfig)
	table := parsed_1
	table != null
]

_config_tables_9 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "nodeEvents"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.nodeEvents
	table != null
]

_config_tables_10 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "nodeEvents"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["nodeEvents"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.nodeEvents)
	table := parsed_1
	table != null
]

_config_tables_11 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence
	table != null
]

_config_tables_12 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1
	table != null
]

_config_tables_13 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "podSpecLogStrategy"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.podSpecLogStrategy
	table != null
]

_config_tables_14 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "podSpecLogStrategy"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["podSpecLogStrategy"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.podSpecLogStrategy)
	table := parsed_1
	table != null
]

_config_tables_15 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "resourceRateLimit"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.resourceRateLimit
	table != null
]

_config_tables_16 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "resourceRateLimit"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["resourceRateLimit"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.resourceRateLimit)
	table := parsed_1
	table != null
]

_config_tables_17 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "retentionPolicy"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.retentionPolicy
	table != null
]

_config_tables_18 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "retentionPolicy"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["retentionPolicy"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.retentionPolicy)
	table := parsed_1
	table != null
]

_config_tables_19 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "sso"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.sso
	table != null
]

_config_tables_20 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "sso"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["sso"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.sso)
	table := parsed_1
	table != null
]

_config_tables_21 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization
	table != null
]

_config_tables_22 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1
	table != null
]

_config_tables_23 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "telemetryConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.telemetryConfig
	table != null
]

_config_tables_24 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "telemetryConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["telemetryConfig"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.telemetryConfig)
	table := parsed_1
	table != null
]

_config_tables_25 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "workflowEvents"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.workflowEvents
	table != null
]

_config_tables_26 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "workflowEvents"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["workflowEvents"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.workflowEvents)
	table := parsed_1
	table != null
]

_config_tables_27 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "workflowRestrictions"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.workflowRestrictions
	table != null
]

_config_tables_28 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "workflowRestrictions"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["workflowRestrictions"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.workflowRestrictions)
	table := parsed_1
	table != null
]

_config_tables_29 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "artifactDrivers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.artifactDrivers)
	table := entry_1.value
	table != null
]

_config_tables_30 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "artifactDrivers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some artifact_driver_1 in lib.items(parsed_2.artifactDrivers)
	table := artifact_driver_1
	table != null
]

_config_tables_31 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "artifactDrivers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["artifactDrivers"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.artifactDrivers)
	some entry_1 in lib.entries(parsed_2)
	table := entry_1.value
	table != null
]

_config_tables_32 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "artifactDrivers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["artifactDrivers"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.artifactDrivers)
	some element_1 in lib.items(parsed_2)
	table := element_1
	table != null
]

_config_tables_33 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "columns.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.columns)
	table := entry_1.value
	table != null
]

_config_tables_34 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "columns.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some column_1 in lib.items(parsed_2.columns)
	table := column_1
	table != null
]

_config_tables_35 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "columns.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["columns"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.columns)
	some entry_1 in lib.entries(parsed_2)
	table := entry_1.value
	table != null
]

_config_tables_36 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "columns.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["columns"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.columns)
	some element_1 in lib.items(parsed_2)
	table := element_1
	table != null
]

_config_tables_37 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "images.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.images)
	table := entry_1.value
	table != null
]

_config_tables_38 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "images.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some image_1 in lib.items(parsed_2.images)
	table := image_1
	table != null
]

_config_tables_39 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "images.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["images"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.images)
	some entry_1 in lib.entries(parsed_2)
	table := entry_1.value
	table != null
]

_config_tables_40 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "images.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["images"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.images)
	some element_1 in lib.items(parsed_2)
	table := element_1
	table != null
]

_config_tables_41 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "links.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.links)
	table := entry_1.value
	table != null
]

_config_tables_42 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "links.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some link_1 in lib.items(parsed_2.links)
	table := link_1
	table != null
]

_config_tables_43 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "links.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["links"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.links)
	some entry_1 in lib.entries(parsed_2)
	table := entry_1.value
	table != null
]

_config_tables_44 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "links.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["links"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.links)
	some element_1 in lib.items(parsed_2)
	table := element_1
	table != null
]

_config_tables_45 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.connectionPool"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.connectionPool
	table != null
]

_config_tables_46 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.connectionPool"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.connectionPool
	table != null
]

_config_tables_47 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.mysql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.mysql
	table != null
]

_config_tables_48 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.mysql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.mysql
	table != null
]

_config_tables_49 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.postgresql
	table != null
]

_config_tables_50 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.postgresql
	table != null
]

_config_tables_51 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.reconnectionConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.reconnectionConfig
	table != null
]

_config_tables_52 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.reconnectionConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.reconnectionConfig
	table != null
]

_config_tables_53 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "sso.rbac"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.sso.rbac
	table != null
]

_config_tables_54 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "sso.rbac"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["sso"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.sso)
	table := parsed_1.rbac
	table != null
]

_config_tables_55 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.connectionPool"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.connectionPool
	table != null
]

_config_tables_56 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.connectionPool"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.connectionPool
	table != null
]

_config_tables_57 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.mysql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.mysql
	table != null
]

_config_tables_58 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.mysql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.mysql
	table != null
]

_config_tables_59 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.postgresql
	table != null
]

_config_tables_60 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.postgresql
	table != null
]

_config_tables_61 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.reconnectionConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.reconnectionConfig
	table != null
]

_config_tables_62 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.reconnectionConfig"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.reconnectionConfig
	table != null
]

_config_tables_63 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "metricsConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.metricsConfig.modifiers)
	table := entry_1.value
	table != null
]

_config_tables_64 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "metricsConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some modifier_1 in lib.items(parsed_2.metricsConfig.modifiers)
	table := modifier_1
	table != null
]

_config_tables_65 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "metricsConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["metricsConfig"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.metricsConfig)
	some entry_1 in lib.entries(parsed_2.modifiers)
	table := entry_1.value
	table != null
]

_config_tables_66 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "metricsConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["metricsConfig"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.metricsConfig)
	some modifier_1 in lib.items(parsed_2.modifiers)
	table := modifier_1
	table != null
]

_config_tables_67 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql.awsRDSToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.postgresql.awsRDSToken
	table != null
]

_config_tables_68 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql.awsRDSToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.postgresql.awsRDSToken
	table != null
]

_config_tables_69 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql.azureToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.persistence.postgresql.azureToken
	table != null
]

_config_tables_70 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "persistence.postgresql.azureToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["persistence"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.persistence)
	table := parsed_1.postgresql.azureToken
	table != null
]

_config_tables_71 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql.awsRDSToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.postgresql.awsRDSToken
	table != null
]

_config_tables_72 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql.awsRDSToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.postgresql.awsRDSToken
	table != null
]

_config_tables_73 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql.azureToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.config)
	table := parsed_1.synchronization.postgresql.azureToken
	table != null
]

_config_tables_74 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := "synchronization.postgresql.azureToken"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["synchronization"])})}) |
	some row in controller_configs
	parsed_1 := embedded.from_yaml_text(row.config.synchronization)
	table := parsed_1.postgresql.azureToken
	table != null
]

_config_tables_75 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "telemetryConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some entry_1 in lib.entries(parsed_2.telemetryConfig.modifiers)
	table := entry_1.value
	table != null
]

_config_tables_76 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "telemetryConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["config"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.config)
	some modifier_1 in lib.items(parsed_2.telemetryConfig.modifiers)
	table := modifier_1
	table != null
]

_config_tables_77 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "telemetryConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["telemetryConfig"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.telemetryConfig)
	some entry_1 in lib.entries(parsed_2.modifiers)
	table := entry_1.value
	table != null
]

_config_tables_78 := [object.union(row, {"table": table, "path": lib.optional([found_3 | found_3 := "telemetryConfig.modifiers.*"]), "at": object.union(row.at, {"table": array.concat(row.at.config, ["telemetryConfig"])})}) |
	some row in controller_configs
	parsed_2 := embedded.from_yaml_text(row.config.telemetryConfig)
	some modifier_1 in lib.items(parsed_2.modifiers)
	table := modifier_1
	table != null
]

# Each table of ConfigMap.
config_tables := lib.flatten([_config_tables_0, _config_tables_1, _config_tables_2, _config_tables_3, _config_tables_4, _config_tables_5, _config_tables_6, _config_tables_7, _config_tables_8, _config_tables_9, _config_tables_10, _config_tables_11, _config_tables_12, _config_tables_13, _config_tables_14, _config_tables_15, _config_tables_16, _config_tables_17, _config_tables_18, _config_tables_19, _config_tables_20, _config_tables_21, _config_tables_22, _config_tables_23, _config_tables_24, _config_tables_25, _config_tables_26, _config_tables_27, _config_tables_28, _config_tables_29, _config_tables_30, _config_tables_31, _config_tables_32, _config_tables_33, _config_tables_34, _config_tables_35, _config_tables_36, _config_tables_37, _config_tables_38, _config_tables_39, _config_tables_40, _config_tables_41, _config_tables_42, _config_tables_43, _config_tables_44, _config_tables_45, _config_tables_46, _config_tables_47, _config_tables_48, _config_tables_49, _config_tables_50, _config_tables_51, _config_tables_52, _config_tables_53, _config_tables_54, _config_tables_55, _config_tables_56, _config_tables_57, _config_tables_58, _config_tables_59, _config_tables_60, _config_tables_61, _config_tables_62, _config_tables_63, _config_tables_64, _config_tables_65, _config_tables_66, _config_tables_67, _config_tables_68, _config_tables_69, _config_tables_70, _config_tables_71, _config_tables_72, _config_tables_73, _config_tables_74, _config_tables_75, _config_tables_76, _config_tables_77, _config_tables_78])

_kargo_controllers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_25(row)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
kargo_controllers := lib.flatten([_kargo_controllers_0])

_promotion_policies_0 := [object.union(row, {"policy": policy, "at": object.union(row.at, {"policy": array.concat(row.at.object, ["spec", "promotionPolicies", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, policy in lib.items(row.object.spec.promotionPolicies)
	policy != null
]

# Each policy of Project, ProjectConfig.
promotion_policies := lib.flatten([_promotion_policies_0])

_condition_1(row) if {
	lib.opaque(row.object.kind)
}

_condition_2(row) if {
	row.object.kind != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_5(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_referenced_spec(row) := lib.first([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_6(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])

_condition_7(step_1) if {
	lib.opaque(step_1.templateRef.clusterScope)
}

_condition_8(step_1) if {
	step_1.templateRef.clusterScope != null
}

_condition_9(step_1) if {
	not _condition_7(step_1)
}

_condition_9(step_1) if {
	not _condition_8(step_1)
}

_condition_10(task_1) if {
	lib.opaque(task_1.templateRef.clusterScope)
}

_condition_11(task_1) if {
	task_1.templateRef.clusterScope != null
}

_condition_12(task_1) if {
	not _condition_10(task_1)
}

_condition_12(task_1) if {
	not _condition_11(task_1)
}

_condition_13(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_13(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_14(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_15(row) if {
	referenced_spec_1 := _referenced_spec(row)
	some image_pull_secret_1 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_16(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_17(element_1) if {
	element_1.clusterScope != null
}

_condition_18(element_1) if {
	not _condition_16(element_1)
}

_condition_18(element_1) if {
	not _condition_17(element_1)
}

_condition_19(element_1) if {
	not element_1.clusterScope == true
	_condition_18(element_1)
}

_condition_20(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_21(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1.spec != null
}

_condition_22(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_condition_23(row) if {
	element_1 := row.spec.workflowTemplateRef
	not element_1.clusterScope == true
	not _condition_19(element_1)
}

_condition_23(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_condition_23(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_22(row)
	inventory.lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "", "complete")
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_19(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_20(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	not _condition_21(row)
	_condition_23(row)
}

_condition_24(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 == "controller"
}

_condition_24(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 == "controller"
}

_condition_25(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] == "controller"
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_25(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_24(container_2)
}
