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
	some referenced_spec_8 in _referenced_spec(row)
	some template_1 in lib.items(referenced_spec_8.templates)
	template := template_1
	template != null
]

_runnable_templates_4 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	some referenced_spec_10 in _referenced_spec(row)
	some template_3 in lib.items(referenced_spec_10.templates)
	some step_2 in lib.items(template_3.steps)
	some step_1 in lib.items(step_2)
	template := step_1.inline
	template != null
]

_runnable_templates_5 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": array.concat(row.at.spec, ["workflowTemplateRef"])})}) |
	some row in runnable_specs
	some referenced_spec_9 in _referenced_spec(row)
	some template_2 in lib.items(referenced_spec_9.templates)
	some task_1 in lib.items(template_2.dag.tasks)
	template := task_1.inline
	template != null
]

_runnable_templates_6 := [object.union(row, {"template": template, "at": object.union(row.at, {"template": row.at.spec})}) |
	some row in runnable_specs
	some element_2 in lib.flatten([[found_8 | namespace_4 := lib.namespace(row.object); some template_7 in lib.items(row.spec.templates); some step_6 in lib.items(template_7.steps); some step_5 in lib.items(step_6); not step_5.templateRef.clusterScope == true; _condition_9(step_5); workflow_template_3 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_4, step_5.templateRef.name); found_8 := workflow_template_3.spec], [found_13 | some template_12 in lib.items(row.spec.templates); some step_11 in lib.items(template_12.steps); some step_10 in lib.items(step_11); step_10.templateRef.clusterScope == true; cluster_workflow_template_9 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", step_10.templateRef.name); found_13 := cluster_workflow_template_9.spec]])
	some template_1 in lib.items(element_2.templates)
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
	some element_2 in lib.flatten([[found_7 | namespace_4 := lib.namespace(row.object); some template_6 in lib.items(row.spec.templates); some task_5 in lib.items(template_6.dag.tasks); not task_5.templateRef.clusterScope == true; _condition_12(task_5); workflow_template_3 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_4, task_5.templateRef.name); found_7 := workflow_template_3.spec], [found_11 | some template_10 in lib.items(row.spec.templates); some task_9 in lib.items(template_10.dag.tasks); task_9.templateRef.clusterScope == true; cluster_workflow_template_8 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", task_9.templateRef.name); found_11 := cluster_workflow_template_8.spec]])
	some template_1 in lib.items(element_2.templates)
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
	some referenced_spec_10 in _referenced_spec(row)
	some image_pull_secret_3 in lib.items(referenced_spec_10.imagePullSecrets)
	reference := image_pull_secret_3
	reference != null
]

_pull_secrets_2 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.spec, ["serviceAccountName"])})}) |
	some row in runnable_specs
	not _condition_14(row)
	not _condition_15(row)
	not _unsure_referenced_spec(row)
	not _condition_23(row)
	namespace_39 := lib.namespace(row.object)
	first_50 := lib.first([[found_40 | found_40 := row.spec.serviceAccountName], [found_48 | some referenced_spec_47 in _referenced_spec(row); found_48 := referenced_spec_47.serviceAccountName], [found_49 | found_49 := "default"]])
	service_account_38 := inventory.named("v1", "ServiceAccount", namespace_39, first_50)
	some image_pull_secret_37 in lib.items(service_account_38.imagePullSecrets)
	reference := image_pull_secret_37
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

_config_entries_0 := [object.union(row, {"entry": entry, "at": object.union(row.at, {"entry": array.concat(row.at.config, [entry.key])})}) |
	some row in controller_configs
	some entry in lib.entries(row.config)
	entry != null
]

# Each entry of ConfigMap.
config_entries := lib.flatten([_config_entries_0])

_config_roots_0 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := ""]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in config_entries
	row.entry.key == "config"
	parsed_1 := embedded.from_yaml_text(row.entry.value)
	table := parsed_1
	table != null
]

_config_roots_1 := [object.union(row, {"table": table, "path": lib.optional([found_2 | found_2 := row.entry.key]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in config_entries
	not row.entry.key == "config"
	_condition_26(row)
	parsed_1 := embedded.from_yaml_text(row.entry.value)
	table := parsed_1
	table != null
]

# Each table of ConfigMap.
config_roots := lib.flatten([_config_roots_0, _config_roots_1])

_config_steps_1_0 := [object.union(row, {"step": step, "key": lib.optional([found_2 | found_2 := step.key]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_roots
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_1_1 := [object.union(row, {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_roots
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_1_2 := [object.union(row, {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_roots
	some element_1 in lib.items(row.table)
	step := element_1
	step != null
]

# Each step of ConfigMap.
config_steps_1 := lib.flatten([_config_steps_1_0, _config_steps_1_1, _config_steps_1_2])

_config_tables_1_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.key]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_1
	row.path == ""
	table := row.value
	table != null
]

_config_tables_1_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.key])]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_1
	not row.path == ""
	_condition_29(row)
	table := row.value
	table != null
]

# Each table of ConfigMap.
config_tables_1 := lib.flatten([_config_tables_1_0, _config_tables_1_1])

_config_steps_2_0 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := step.key]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_1
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_2_1 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_1
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_2_2 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_1
	some element_1 in lib.items(row.table)
	step := element_1
	step != null
]

# Each step of ConfigMap.
config_steps_2 := lib.flatten([_config_steps_2_0, _config_steps_2_1, _config_steps_2_2])

_config_tables_2_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.key]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_2
	row.path == ""
	table := row.value
	table != null
]

_config_tables_2_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.key])]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_2
	not row.path == ""
	_condition_29(row)
	table := row.value
	table != null
]

# Each table of ConfigMap.
config_tables_2 := lib.flatten([_config_tables_2_0, _config_tables_2_1])

_config_steps_3_0 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := step.key]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_2
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_3_1 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step.value]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_2
	some entry_1 in lib.entries(row.table)
	step := entry_1
	step != null
]

_config_steps_3_2 := [object.union(object.remove(row, ["step", "key", "value"]), {"step": step, "key": lib.optional([found_2 | found_2 := "*"]), "value": lib.optional([found_3 | found_3 := step]), "at": object.union(row.at, {"step": row.at.table})}) |
	some row in config_tables_2
	some element_1 in lib.items(row.table)
	step := element_1
	step != null
]

# Each step of ConfigMap.
config_steps_3 := lib.flatten([_config_steps_3_0, _config_steps_3_1, _config_steps_3_2])

_config_tables_3_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.key]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_3
	row.path == ""
	table := row.value
	table != null
]

_config_tables_3_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.key])]), "at": object.union(row.at, {"table": row.at.table})}) |
	some row in config_steps_3
	not row.path == ""
	_condition_29(row)
	table := row.value
	table != null
]

# Each table of ConfigMap.
config_tables_3 := lib.flatten([_config_tables_3_0, _config_tables_3_1])

_kargo_controllers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_31(row)
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

_referenced_spec(row) := [element_1 | some element_1 in lib.flatten([[found_1 | namespace_1 := lib.namespace(row.object); not row.spec.workflowTemplateRef.clusterScope == true; _condition_6(row); workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name); found_1 := workflow_template_1.spec], [found_2 | row.spec.workflowTemplateRef.clusterScope == true; cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name); found_2 := cluster_workflow_template_1.spec]])]

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
	some referenced_spec_1 in _referenced_spec(row)
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
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
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
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_19(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_21(row)
	inventory.lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "", "complete")
}

_condition_22(row) if {
	row.spec.serviceAccountName != null
}

_condition_23(row) if {
	not _condition_22(row)
	_unsure_referenced_spec(row)
}

_condition_24(row) if {
	lib.opaque(row.entry.key)
}

_condition_25(row) if {
	row.entry.key != null
}

_condition_26(row) if {
	not _condition_24(row)
}

_condition_26(row) if {
	not _condition_25(row)
}

_condition_27(row) if {
	lib.opaque(row.path)
}

_condition_28(row) if {
	row.path != null
}

_condition_29(row) if {
	not _condition_27(row)
}

_condition_29(row) if {
	not _condition_28(row)
}

_condition_30(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 == "controller"
}

_condition_30(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 == "controller"
}

_condition_31(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] == "controller"
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_31(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_30(container_2)
}
