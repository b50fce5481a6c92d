# METADATA
# title: What rules range over
# description: Every collection is computed once for all objects of a check. Generated; do not edit.
package seawall.views

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.rbac

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

_argo_workflows_values_0 := [object.union(row, {"values": values, "at": object.union(row.at, {"values": array.concat(row.at.object, ["values"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["helm.sh/values", "HelmValues"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.chart == "argo-workflows"
	values := row.object.values
	values != null
]

# Each values of HelmValues.
argo_workflows_values := lib.flatten([_argo_workflows_values_0])

_dated_values_0 := [object.union(row, {"dated": dated, "at": object.union(row.at, {"dated": row.at.values})}) |
	some row in argo_workflows_values
	lib.matches("^[0-9]", row.object.version)
	dated := row.values
	dated != null
]

# Each dated of HelmValues.
dated_values := lib.flatten([_dated_values_0])

_value_tables_0_0 := [object.union(row, {"table": table, "path": lib.optional([found_1 | found_1 := ""]), "at": object.union(row.at, {"table": row.at.values})}) |
	some row in dated_values
	table := row.values
	table != null
]

# Each table of HelmValues.
value_tables_0 := lib.flatten([_value_tables_0_0])

_value_entries_0_0 := [object.union(row, {"entry": entry, "at": object.union(row.at, {"entry": array.concat(row.at.table, [entry.key])})}) |
	some row in value_tables_0
	some entry in lib.entries(row.table)
	entry != null
]

# Each entry of HelmValues.
value_entries_0 := lib.flatten([_value_entries_0_0])

_value_tables_1_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.entry.key]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_0
	not _condition_14(row)
	not _condition_15(row)
	row.path == ""
	table := row.entry.value
	table != null
]

_value_tables_1_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.entry.key])]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_0
	not _condition_14(row)
	not _condition_15(row)
	not row.path == ""
	_condition_18(row)
	table := row.entry.value
	table != null
]

# Each table of HelmValues.
value_tables_1 := lib.flatten([_value_tables_1_0, _value_tables_1_1])

_value_entries_1_0 := [object.union(object.remove(row, ["entry"]), {"entry": entry, "at": object.union(row.at, {"entry": array.concat(row.at.table, [entry.key])})}) |
	some row in value_tables_1
	some entry in lib.entries(row.table)
	entry != null
]

# Each entry of HelmValues.
value_entries_1 := lib.flatten([_value_entries_1_0])

_value_tables_2_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.entry.key]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_1
	not _condition_14(row)
	not _condition_15(row)
	row.path == ""
	table := row.entry.value
	table != null
]

_value_tables_2_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.entry.key])]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_1
	not _condition_14(row)
	not _condition_15(row)
	not row.path == ""
	_condition_18(row)
	table := row.entry.value
	table != null
]

# Each table of HelmValues.
value_tables_2 := lib.flatten([_value_tables_2_0, _value_tables_2_1])

_value_entries_2_0 := [object.union(object.remove(row, ["entry"]), {"entry": entry, "at": object.union(row.at, {"entry": array.concat(row.at.table, [entry.key])})}) |
	some row in value_tables_2
	some entry in lib.entries(row.table)
	entry != null
]

# Each entry of HelmValues.
value_entries_2 := lib.flatten([_value_entries_2_0])

_value_tables_3_0 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([found_1 | found_1 := row.entry.key]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_2
	not _condition_14(row)
	not _condition_15(row)
	row.path == ""
	table := row.entry.value
	table != null
]

_value_tables_3_1 := [object.union(object.remove(row, ["table", "path"]), {"table": table, "path": lib.optional([concat_1 | concat_1 := concat("", [row.path, ".", row.entry.key])]), "at": object.union(row.at, {"table": row.at.entry})}) |
	some row in value_entries_2
	not _condition_14(row)
	not _condition_15(row)
	not row.path == ""
	_condition_18(row)
	table := row.entry.value
	table != null
]

# Each table of HelmValues.
value_tables_3 := lib.flatten([_value_tables_3_0, _value_tables_3_1])

_value_entries_3_0 := [object.union(object.remove(row, ["entry"]), {"entry": entry, "at": object.union(row.at, {"entry": array.concat(row.at.table, [entry.key])})}) |
	some row in value_tables_3
	some entry in lib.entries(row.table)
	entry != null
]

# Each entry of HelmValues.
value_entries_3 := lib.flatten([_value_entries_3_0])

_layered_templates_0 := [object.union(row, {"layered": layered, "referenced": lib.optional([referenced_spec_7 | some referenced_spec_7 in _referenced_spec(row)]), "defaults": lib.optional([found_15 | some configured_workflowdefaults_14 in _configured_workflowdefaults; found_15 := configured_workflowdefaults_14.spec]), "mainContainer": lib.optional([configured_maincontainer_22 | some configured_maincontainer_22 in _configured_maincontainer]), "at": object.union(row.at, {"layered": row.at.template})}) |
	some row in runnable_templates
	layered := row.template
	layered != null
]

# Each layered of Workflow, CronWorkflow.
layered_templates := lib.flatten([_layered_templates_0])

_patchable_templates_0 := [object.union(row, {"patchable": patchable, "templatePatch": lib.optional([first_7 | first_7 := lib.first([[found_1 | found_1 := row.template.podSpecPatch], [found_6 | some element_2 in lib.flatten([[found_3 | found_3 := row.spec], [found_4 | found_4 := row.referenced], [found_5 | found_5 := row.defaults]]); found_6 := element_2.templateDefaults.podSpecPatch]])]), "specPatch": lib.optional([first_13 | first_13 := lib.first([[found_12 | some element_8 in lib.flatten([[found_9 | found_9 := row.spec], [found_10 | found_10 := row.referenced], [found_11 | found_11 := row.defaults]]); found_12 := element_8.podSpecPatch]])]), "ownContext": lib.optional([element_14 | some element_14 in lib.flatten([[found_15 | found_15 := row.template.securityContext], [found_20 | some element_16 in lib.flatten([[found_17 | found_17 := row.spec], [found_18 | found_18 := row.referenced], [found_19 | found_19 := row.defaults]]); found_20 := element_16.templateDefaults.securityContext]])]), "podUser": lib.optional([first_48 | first_48 := lib.first([[found_28 | some element_21 in lib.flatten([[found_22 | found_22 := row.template.securityContext], [found_27 | some element_23 in lib.flatten([[found_24 | found_24 := row.spec], [found_25 | found_25 := row.referenced], [found_26 | found_26 := row.defaults]]); found_27 := element_23.templateDefaults.securityContext]]); found_28 := element_21.runAsUser], [found_47 | some element_29 in lib.flatten([[found_30 | found_30 := row.spec], [found_31 | found_31 := row.referenced], [found_32 | found_32 := row.defaults]]); element_29.securityContext != null; not _condition_19(row); found_47 := element_29.securityContext.runAsUser]])]), "podNonRoot": lib.optional([first_76 | first_76 := lib.first([[found_56 | some element_49 in lib.flatten([[found_50 | found_50 := row.template.securityContext], [found_55 | some element_51 in lib.flatten([[found_52 | found_52 := row.spec], [found_53 | found_53 := row.referenced], [found_54 | found_54 := row.defaults]]); found_55 := element_51.templateDefaults.securityContext]]); found_56 := element_49.runAsNonRoot], [found_75 | some element_57 in lib.flatten([[found_58 | found_58 := row.spec], [found_59 | found_59 := row.referenced], [found_60 | found_60 := row.defaults]]); element_57.securityContext != null; not _condition_19(row); found_75 := element_57.securityContext.runAsNonRoot]])]), "podGroup": lib.optional([first_104 | first_104 := lib.first([[found_84 | some element_77 in lib.flatten([[found_78 | found_78 := row.template.securityContext], [found_83 | some element_79 in lib.flatten([[found_80 | found_80 := row.spec], [found_81 | found_81 := row.referenced], [found_82 | found_82 := row.defaults]]); found_83 := element_79.templateDefaults.securityContext]]); found_84 := element_77.fsGroup], [found_103 | some element_85 in lib.flatten([[found_86 | found_86 := row.spec], [found_87 | found_87 := row.referenced], [found_88 | found_88 := row.defaults]]); element_85.securityContext != null; not _condition_19(row); found_103 := element_85.securityContext.fsGroup]])]), "at": object.union(row.at, {"patchable": row.at.template})}) |
	some row in layered_templates
	patchable := row.template
	patchable != null
]

# Each patchable of Workflow, CronWorkflow.
patchable_templates := lib.flatten([_patchable_templates_0])

_pods_0 := [object.union(row, {"pod": pod, "templatePod": lib.optional([parsed_1 | parsed_1 := embedded.from_yaml(row.templatePatch)]), "specPod": lib.optional([parsed_2 | parsed_2 := embedded.from_yaml(row.specPatch)]), "at": object.union(row.at, {"pod": row.at.template})}) |
	some row in patchable_templates
	pod := row.template
	pod != null
]

# Each pod of Workflow, CronWorkflow.
pods := lib.flatten([_pods_0])

_pod_containers_0 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["container"])})}) |
	some row in pods
	container := row.template.container
	container != null
]

_pod_containers_1 := [object.union(row, {"container": container, "name": lib.optional([found_1 | found_1 := "main"]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["script"])})}) |
	some row in pods
	container := row.template.script
	container != null
]

_pod_containers_2 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["containerSet", "containers", index_1])})}) |
	some row in pods
	some index_1, container in lib.items(row.template.containerSet.containers)
	container != null
]

_pod_containers_3 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["sidecars", index_1])})}) |
	some row in pods
	some index_1, container in lib.items(row.template.sidecars)
	container != null
]

_pod_containers_4 := [object.union(row, {"container": container, "name": lib.optional([found_2 | found_2 := container.name]), "at": object.union(row.at, {"container": array.concat(row.at.template, ["initContainers", index_1])})}) |
	some row in pods
	some index_1, container in lib.items(row.template.initContainers)
	container != null
]

# Each container of Workflow, CronWorkflow.
pod_containers := lib.flatten([_pod_containers_0, _pod_containers_1, _pod_containers_2, _pod_containers_3, _pod_containers_4])

_completed_containers_0 := [object.union(row, {"completed": completed, "templatePatched": lib.optional([element_1 | some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.templatePod.containers)], [init_container_3 | some init_container_3 in lib.items(row.templatePod.initContainers)]]); lib.same(element_1.name, row.name)]), "specPatched": lib.optional([element_4 | some element_4 in lib.flatten([[container_5 | some container_5 in lib.items(row.specPod.containers)], [init_container_6 | some init_container_6 in lib.items(row.specPod.initContainers)]]); lib.same(element_4.name, row.name)]), "templateDefault": lib.optional([element_7 | some element_7 in lib.flatten([[found_12 | some element_8 in lib.flatten([[found_9 | found_9 := row.spec], [found_10 | found_10 := row.referenced], [found_11 | found_11 := row.defaults]]); element_8.templateDefaults.container != null; row.name == "main"; row.template.container != null; found_12 := element_8.templateDefaults.container], [found_17 | some element_13 in lib.flatten([[found_14 | found_14 := row.spec], [found_15 | found_15 := row.referenced], [found_16 | found_16 := row.defaults]]); element_13.templateDefaults.script != null; row.name == "main"; row.template.script != null; found_17 := element_13.templateDefaults.script]])]), "mainDefault": lib.optional([found_19 | row.mainContainer != null; _condition_20(row); found_19 := row.mainContainer]), "at": object.union(row.at, {"completed": row.at.container})}) |
	some row in pod_containers
	completed := row.container
	completed != null
]

# Each completed of Workflow, CronWorkflow.
completed_containers := lib.flatten([_completed_containers_0])

_finished_containers_0 := [object.union(row, {"finished": finished, "user": lib.optional([first_9 | first_9 := lib.first([[found_1 | found_1 := row.templatePatched.securityContext.runAsUser], [found_2 | found_2 := row.specPatched.securityContext.runAsUser], [found_3 | found_3 := row.container.securityContext.runAsUser], [found_4 | found_4 := row.templateDefault.securityContext.runAsUser], [found_5 | found_5 := row.mainDefault.securityContext.runAsUser], [found_6 | found_6 := row.templatePod.securityContext.runAsUser], [found_7 | found_7 := row.specPod.securityContext.runAsUser], [found_8 | found_8 := row.podUser]])]), "nonRoot": lib.optional([first_18 | first_18 := lib.first([[found_10 | found_10 := row.templatePatched.securityContext.runAsNonRoot], [found_11 | found_11 := row.specPatched.securityContext.runAsNonRoot], [found_12 | found_12 := row.container.securityContext.runAsNonRoot], [found_13 | found_13 := row.templateDefault.securityContext.runAsNonRoot], [found_14 | found_14 := row.mainDefault.securityContext.runAsNonRoot], [found_15 | found_15 := row.templatePod.securityContext.runAsNonRoot], [found_16 | found_16 := row.specPod.securityContext.runAsNonRoot], [found_17 | found_17 := row.podNonRoot]])]), "group": lib.optional([first_22 | first_22 := lib.first([[found_19 | found_19 := row.templatePod.securityContext.fsGroup], [found_20 | found_20 := row.specPod.securityContext.fsGroup], [found_21 | found_21 := row.podGroup]])]), "command": lib.optional([first_28 | first_28 := lib.first([[found_23 | found_23 := row.templatePatched.command], [found_24 | found_24 := row.specPatched.command], [found_25 | found_25 := row.container.command], [found_26 | found_26 := row.templateDefault.command], [found_27 | found_27 := row.mainDefault.command]])]), "finishedImage": lib.optional([first_34 | first_34 := lib.first([[found_29 | found_29 := row.templatePatched.image], [found_30 | found_30 := row.specPatched.image], [found_31 | found_31 := row.container.image], [found_32 | found_32 := row.templateDefault.image], [found_33 | found_33 := row.mainDefault.image]])]), "at": object.union(row.at, {"finished": row.at.container})}) |
	some row in completed_containers
	finished := row.container
	finished != null
]

# Each finished of Workflow, CronWorkflow.
finished_containers := lib.flatten([_finished_containers_0])

_finished_mounts_0 := [object.union(row, {"mount": mount, "at": object.union(row.at, {"mount": array.concat(row.at.container, ["volumeMounts", index_1])})}) |
	some row in finished_containers
	some index_1, mount in lib.items(row.container.volumeMounts)
	mount != null
]

_finished_mounts_1 := [object.union(row, {"mount": mount, "at": object.union(row.at, {"mount": row.at.container})}) |
	some row in finished_containers
	some element_1 in lib.flatten([[volume_mount_2 | some volume_mount_2 in lib.items(row.templatePatched.volumeMounts)], [volume_mount_3 | some volume_mount_3 in lib.items(row.specPatched.volumeMounts)]])
	mount := element_1
	mount != null
]

# Each mount of Workflow, CronWorkflow.
finished_mounts := lib.flatten([_finished_mounts_0, _finished_mounts_1])

_subjects_0 := [object.union(row, {"subject": subject, "at": object.union(row.at, {"subject": array.concat(row.at.object, ["subjects", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["rbac.authorization.k8s.io/v1", "RoleBinding"], ["rbac.authorization.k8s.io/v1", "ClusterRoleBinding"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, subject in lib.items(row.object.subjects)
	subject != null
]

# Each subject of RoleBinding, ClusterRoleBinding.
subjects := lib.flatten([_subjects_0])

_bound_accounts_0 := [object.union(row, {"bound": bound, "account": lib.optional([found_1 | found_1 := row.subject.name]), "namespace": lib.optional([first_4 | first_4 := lib.first([[found_2 | found_2 := row.subject.namespace], [namespace_3 | namespace_3 := lib.namespace(row.object)]])]), "here": lib.optional([namespace_5 | namespace_5 := lib.namespace(row.object)]), "at": object.union(row.at, {"bound": row.at.subject})}) |
	some row in subjects
	row.subject.kind == "ServiceAccount"
	row.object.kind == "RoleBinding"
	bound := row.subject
	bound != null
]

_bound_accounts_1 := [object.union(row, {"bound": bound, "account": lib.optional([found_1 | found_1 := row.subject.name]), "namespace": lib.optional([first_4 | first_4 := lib.first([[found_2 | found_2 := row.subject.namespace], [namespace_3 | namespace_3 := lib.namespace(row.object)]])]), "here": lib.optional([first_7 | first_7 := lib.first([[found_5 | found_5 := row.subject.namespace], [namespace_6 | namespace_6 := lib.namespace(row.object)]])]), "at": object.union(row.at, {"bound": row.at.subject})}) |
	some row in subjects
	row.subject.kind == "ServiceAccount"
	row.object.kind == "ClusterRoleBinding"
	bound := row.subject
	bound != null
]

# Each bound of RoleBinding, ClusterRoleBinding.
bound_accounts := lib.flatten([_bound_accounts_0, _bound_accounts_1])

_pod_security_policies_0 := [object.union(row, {"name": name, "at": object.union(row.at, {"name": array.concat(row.at.object, ["metadata", "name"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["policy/v1beta1", "PodSecurityPolicy"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	name := row.object.metadata.name
	name != null
]

# Each name of PodSecurityPolicy.
pod_security_policies := lib.flatten([_pod_security_policies_0])

_role_rules_0 := [object.union(row, {"rule": rule, "at": object.union(row.at, {"rule": array.concat(row.at.object, ["rules", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["rbac.authorization.k8s.io/v1", "Role"], ["rbac.authorization.k8s.io/v1", "ClusterRole"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, rule in lib.items(row.object.rules)
	rule != null
]

# Each rule of Role, ClusterRole.
role_rules := lib.flatten([_role_rules_0])

_collector_patches_0 := [object.union(row, {"patch": patch, "at": object.union(row.at, {"patch": array.concat(row.at.spec, ["artifactGC", "podSpecPatch"])})}) |
	some row in specs
	patch := row.spec.artifactGC.podSpecPatch
	patch != null
]

# Each patch of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
collector_patches := lib.flatten([_collector_patches_0])

_written_in_spec_patches_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": row.at.patch})}) |
	some row in spec_patches
	not _condition_21(row)
	parsed_1 := embedded.from_yaml_text(row.patch)
	pod := parsed_1
	pod != null
]

# Each pod of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
written_in_spec_patches := lib.flatten([_written_in_spec_patches_0])

_written_in_template_patches_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": row.at.patch})}) |
	some row in template_patches
	not _condition_21(row)
	parsed_1 := embedded.from_yaml_text(row.patch)
	pod := parsed_1
	pod != null
]

# Each pod of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
written_in_template_patches := lib.flatten([_written_in_template_patches_0])

_written_in_collector_patches_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": row.at.patch})}) |
	some row in collector_patches
	not _condition_21(row)
	parsed_1 := embedded.from_yaml_text(row.patch)
	pod := parsed_1
	pod != null
]

# Each pod of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
written_in_collector_patches := lib.flatten([_written_in_collector_patches_0])

_parts_written_in_spec_patches_0 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "the pod spec"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	node := row.pod
	node != null
]

_parts_written_in_spec_patches_1 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "securityContext"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	node := row.pod.securityContext
	node != null
]

_parts_written_in_spec_patches_2 := [object.union(row, {"node": node, "part": lib.optional([found_2 | found_2 := "volumes"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some volume_1 in lib.items(row.pod.volumes)
	node := volume_1
	node != null
]

_parts_written_in_spec_patches_3 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1
	node != null
]

_parts_written_in_spec_patches_4 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "securityContext of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.securityContext
	node != null
]

_parts_written_in_spec_patches_5 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "resources of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.resources
	node != null
]

_parts_written_in_spec_patches_6 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "env of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some env_1 in lib.items(element_2.env)
	node := env_1
	node != null
]

_parts_written_in_spec_patches_7 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "volumeMounts of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_spec_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some volume_mount_1 in lib.items(element_2.volumeMounts)
	node := volume_mount_1
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
parts_written_in_spec_patches := lib.flatten([_parts_written_in_spec_patches_0, _parts_written_in_spec_patches_1, _parts_written_in_spec_patches_2, _parts_written_in_spec_patches_3, _parts_written_in_spec_patches_4, _parts_written_in_spec_patches_5, _parts_written_in_spec_patches_6, _parts_written_in_spec_patches_7])

_parts_written_in_template_patches_0 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "the pod spec"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	node := row.pod
	node != null
]

_parts_written_in_template_patches_1 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "securityContext"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	node := row.pod.securityContext
	node != null
]

_parts_written_in_template_patches_2 := [object.union(row, {"node": node, "part": lib.optional([found_2 | found_2 := "volumes"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some volume_1 in lib.items(row.pod.volumes)
	node := volume_1
	node != null
]

_parts_written_in_template_patches_3 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1
	node != null
]

_parts_written_in_template_patches_4 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "securityContext of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.securityContext
	node != null
]

_parts_written_in_template_patches_5 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "resources of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.resources
	node != null
]

_parts_written_in_template_patches_6 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "env of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some env_1 in lib.items(element_2.env)
	node := env_1
	node != null
]

_parts_written_in_template_patches_7 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "volumeMounts of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_template_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some volume_mount_1 in lib.items(element_2.volumeMounts)
	node := volume_mount_1
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
parts_written_in_template_patches := lib.flatten([_parts_written_in_template_patches_0, _parts_written_in_template_patches_1, _parts_written_in_template_patches_2, _parts_written_in_template_patches_3, _parts_written_in_template_patches_4, _parts_written_in_template_patches_5, _parts_written_in_template_patches_6, _parts_written_in_template_patches_7])

_parts_written_in_collector_patches_0 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "the pod spec"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	node := row.pod
	node != null
]

_parts_written_in_collector_patches_1 := [object.union(row, {"node": node, "part": lib.optional([found_1 | found_1 := "securityContext"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	node := row.pod.securityContext
	node != null
]

_parts_written_in_collector_patches_2 := [object.union(row, {"node": node, "part": lib.optional([found_2 | found_2 := "volumes"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some volume_1 in lib.items(row.pod.volumes)
	node := volume_1
	node != null
]

_parts_written_in_collector_patches_3 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1
	node != null
]

_parts_written_in_collector_patches_4 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "securityContext of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.securityContext
	node != null
]

_parts_written_in_collector_patches_5 := [object.union(row, {"node": node, "part": lib.optional([found_4 | found_4 := "resources of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some element_1 in lib.flatten([[container_2 | some container_2 in lib.items(row.pod.containers)], [init_container_3 | some init_container_3 in lib.items(row.pod.initContainers)]])
	node := element_1.resources
	node != null
]

_parts_written_in_collector_patches_6 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "env of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some env_1 in lib.items(element_2.env)
	node := env_1
	node != null
]

_parts_written_in_collector_patches_7 := [object.union(row, {"node": node, "part": lib.optional([found_5 | found_5 := "volumeMounts of containers"]), "at": object.union(row.at, {"node": row.at.patch})}) |
	some row in written_in_collector_patches
	some element_2 in lib.flatten([[container_3 | some container_3 in lib.items(row.pod.containers)], [init_container_4 | some init_container_4 in lib.items(row.pod.initContainers)]])
	some volume_mount_1 in lib.items(element_2.volumeMounts)
	node := volume_mount_1
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
parts_written_in_collector_patches := lib.flatten([_parts_written_in_collector_patches_0, _parts_written_in_collector_patches_1, _parts_written_in_collector_patches_2, _parts_written_in_collector_patches_3, _parts_written_in_collector_patches_4, _parts_written_in_collector_patches_5, _parts_written_in_collector_patches_6, _parts_written_in_collector_patches_7])

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
	not _condition_22(row)
	some referenced_spec_10 in _referenced_spec(row)
	some image_pull_secret_3 in lib.items(referenced_spec_10.imagePullSecrets)
	reference := image_pull_secret_3
	reference != null
]

_pull_secrets_2 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.spec, ["serviceAccountName"])})}) |
	some row in runnable_specs
	not _condition_22(row)
	not _condition_23(row)
	not _unsure_referenced_spec(row)
	not _condition_31(row)
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
	lib.matches_text("(^|-)workflow-controller-configmap$", row.object.metadata.name)
	config := row.object.data
	config != null
]

# Each config of ConfigMap.
controller_configs := lib.flatten([_controller_configs_0])

_cron_specs_0 := [object.union(row, {"cron": cron, "at": object.union(row.at, {"cron": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	cron := row.object.spec
	cron != null
]

# Each cron of CronWorkflow.
cron_specs := lib.flatten([_cron_specs_0])

_described_resources_0 := [object.union(row, {"resource": resource, "builtIn": lib.optional([element_1 | some element_1 in lib.items([{"apiVersion": "v1", "kind": "ConfigMap", "group": "", "resource": "configmaps", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Endpoints", "group": "", "resource": "endpoints", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Event", "group": "", "resource": "events", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "LimitRange", "group": "", "resource": "limitranges", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "PersistentVolumeClaim", "group": "", "resource": "persistentvolumeclaims", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Pod", "group": "", "resource": "pods", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "PodTemplate", "group": "", "resource": "podtemplates", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "ReplicationController", "group": "", "resource": "replicationcontrollers", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "ResourceQuota", "group": "", "resource": "resourcequotas", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Secret", "group": "", "resource": "secrets", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Service", "group": "", "resource": "services", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "ServiceAccount", "group": "", "resource": "serviceaccounts", "scope": "Namespaced"}, {"apiVersion": "apps/v1", "kind": "DaemonSet", "group": "apps", "resource": "daemonsets", "scope": "Namespaced"}, {"apiVersion": "apps/v1", "kind": "Deployment", "group": "apps", "resource": "deployments", "scope": "Namespaced"}, {"apiVersion": "apps/v1", "kind": "ReplicaSet", "group": "apps", "resource": "replicasets", "scope": "Namespaced"}, {"apiVersion": "apps/v1", "kind": "StatefulSet", "group": "apps", "resource": "statefulsets", "scope": "Namespaced"}, {"apiVersion": "autoscaling/v2", "kind": "HorizontalPodAutoscaler", "group": "autoscaling", "resource": "horizontalpodautoscalers", "scope": "Namespaced"}, {"apiVersion": "autoscaling/v1", "kind": "HorizontalPodAutoscaler", "group": "autoscaling", "resource": "horizontalpodautoscalers", "scope": "Namespaced"}, {"apiVersion": "batch/v1", "kind": "CronJob", "group": "batch", "resource": "cronjobs", "scope": "Namespaced"}, {"apiVersion": "batch/v1", "kind": "Job", "group": "batch", "resource": "jobs", "scope": "Namespaced"}, {"apiVersion": "networking.k8s.io/v1", "kind": "Ingress", "group": "networking.k8s.io", "resource": "ingresses", "scope": "Namespaced"}, {"apiVersion": "networking.k8s.io/v1", "kind": "NetworkPolicy", "group": "networking.k8s.io", "resource": "networkpolicies", "scope": "Namespaced"}, {"apiVersion": "policy/v1", "kind": "PodDisruptionBudget", "group": "policy", "resource": "poddisruptionbudgets", "scope": "Namespaced"}, {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "RoleBinding", "group": "rbac.authorization.k8s.io", "resource": "rolebindings", "scope": "Namespaced"}, {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "Role", "group": "rbac.authorization.k8s.io", "resource": "roles", "scope": "Namespaced"}, {"apiVersion": "coordination.k8s.io/v1", "kind": "Lease", "group": "coordination.k8s.io", "resource": "leases", "scope": "Namespaced"}, {"apiVersion": "resource.k8s.io/v1", "kind": "ResourceClaim", "group": "resource.k8s.io", "resource": "resourceclaims", "scope": "Namespaced"}, {"apiVersion": "resource.k8s.io/v1", "kind": "ResourceClaimTemplate", "group": "resource.k8s.io", "resource": "resourceclaimtemplates", "scope": "Namespaced"}, {"apiVersion": "argoproj.io/v1alpha1", "kind": "Workflow", "group": "argoproj.io", "resource": "workflows", "scope": "Namespaced"}, {"apiVersion": "argoproj.io/v1alpha1", "kind": "CronWorkflow", "group": "argoproj.io", "resource": "cronworkflows", "scope": "Namespaced"}, {"apiVersion": "argoproj.io/v1alpha1", "kind": "WorkflowTemplate", "group": "argoproj.io", "resource": "workflowtemplates", "scope": "Namespaced"}, {"apiVersion": "v1", "kind": "Namespace", "group": "", "resource": "namespaces", "scope": "Cluster"}, {"apiVersion": "v1", "kind": "PersistentVolume", "group": "", "resource": "persistentvolumes", "scope": "Cluster"}, {"apiVersion": "networking.k8s.io/v1", "kind": "IngressClass", "group": "networking.k8s.io", "resource": "ingressclasses", "scope": "Cluster"}, {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRoleBinding", "group": "rbac.authorization.k8s.io", "resource": "clusterrolebindings", "scope": "Cluster"}, {"apiVersion": "rbac.authorization.k8s.io/v1", "kind": "ClusterRole", "group": "rbac.authorization.k8s.io", "resource": "clusterroles", "scope": "Cluster"}, {"apiVersion": "storage.k8s.io/v1", "kind": "StorageClass", "group": "storage.k8s.io", "resource": "storageclasses", "scope": "Cluster"}, {"apiVersion": "apiextensions.k8s.io/v1", "kind": "CustomResourceDefinition", "group": "apiextensions.k8s.io", "resource": "customresourcedefinitions", "scope": "Cluster"}, {"apiVersion": "scheduling.k8s.io/v1", "kind": "PriorityClass", "group": "scheduling.k8s.io", "resource": "priorityclasses", "scope": "Cluster"}, {"apiVersion": "node.k8s.io/v1", "kind": "RuntimeClass", "group": "node.k8s.io", "resource": "runtimeclasses", "scope": "Cluster"}, {"apiVersion": "resource.k8s.io/v1", "kind": "DeviceClass", "group": "resource.k8s.io", "resource": "deviceclasses", "scope": "Cluster"}, {"apiVersion": "argoproj.io/v1alpha1", "kind": "ClusterWorkflowTemplate", "group": "argoproj.io", "resource": "clusterworkflowtemplates", "scope": "Cluster"}]); concat_2 := concat("", ["(?m)^", "apiVersion", ": *[\"']?", element_1.apiVersion, "[\"']?[ \\r]*(#.*)?$"]); lib.matches_text(concat_2, row.template.resource.manifest); concat_3 := concat("", ["(?m)^", "kind", ": *[\"']?", element_1.kind, "[\"']?[ \\r]*(#.*)?$"]); lib.matches_text(concat_3, row.template.resource.manifest)]), "at": object.union(row.at, {"resource": array.concat(row.at.template, ["resource"])})}) |
	some row in runnable_templates
	resource := row.template.resource
	resource != null
]

# Each resource of Workflow, CronWorkflow.
described_resources := lib.flatten([_described_resources_0])

_managed_resources_0 := [object.union(row, {"managed": managed, "group": lib.optional([found_1 | found_1 := row.builtIn.group]), "plural": lib.optional([found_2 | found_2 := row.builtIn.resource]), "scope": lib.optional([found_3 | found_3 := row.builtIn.scope]), "at": object.union(row.at, {"managed": row.at.resource})}) |
	some row in described_resources
	managed := row.resource
	managed != null
]

# Each managed of Workflow, CronWorkflow.
managed_resources := lib.flatten([_managed_resources_0])

_finished_workflows_0 := [object.union(row, {"status": status, "at": object.union(row.at, {"status": array.concat(row.at.object, ["status"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.status.phase in ["Succeeded", "Failed", "Error"]
	status := row.object.status
	status != null
]

# Each status of Workflow.
finished_workflows := lib.flatten([_finished_workflows_0])

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
	_condition_33(row)
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
	_condition_18(row)
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
	_condition_18(row)
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
	_condition_18(row)
	table := row.value
	table != null
]

# Each table of ConfigMap.
config_tables_3 := lib.flatten([_config_tables_3_0, _config_tables_3_1])

_workflow_objects_0 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := row.object.kind]), "fields": lib.optional([fields_of_workflow_2 | fields_of_workflow_2 := _fields_of_workflow]), "at": object.union(row.at, {"node": row.at.object})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	node := row.object
	node != null
]

_workflow_objects_1 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "WorkflowSpec"]), "fields": lib.optional([fields_of_workflowspec_2 | fields_of_workflowspec_2 := _fields_of_workflowspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	not row.object.kind == "CronWorkflow"
	_condition_3(row)
	node := row.object.spec
	node != null
]

_workflow_objects_2 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "CronWorkflowSpec"]), "fields": lib.optional([fields_of_cronworkflowspec_2 | fields_of_cronworkflowspec_2 := _fields_of_cronworkflowspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "CronWorkflow"
	node := row.object.spec
	node != null
]

_workflow_objects_3 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "StopStrategy"]), "fields": lib.optional([fields_of_stopstrategy_2 | fields_of_stopstrategy_2 := _fields_of_stopstrategy]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec", "stopStrategy"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "CronWorkflow"
	node := row.object.spec.stopStrategy
	node != null
]

_workflow_objects_4 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "WorkflowSpec"]), "fields": lib.optional([fields_of_workflowspec_2 | fields_of_workflowspec_2 := _fields_of_workflowspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec", "workflowSpec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["argoproj.io/v1alpha1", "Workflow"], ["argoproj.io/v1alpha1", "WorkflowTemplate"], ["argoproj.io/v1alpha1", "ClusterWorkflowTemplate"], ["argoproj.io/v1alpha1", "CronWorkflow"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "CronWorkflow"
	node := row.object.spec.workflowSpec
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
workflow_objects := lib.flatten([_workflow_objects_0, _workflow_objects_1, _workflow_objects_2, _workflow_objects_3, _workflow_objects_4])

_typed_templates_0 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := row.type]), "fields": lib.optional([found_2 | found_2 := row.fields]), "at": object.union(row.at, {"node": row.at.node})}) |
	some row in workflow_objects
	node := row.node
	node != null
]

_typed_templates_1 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Template"]), "fields": lib.optional([fields_of_template_3 | fields_of_template_3 := _fields_of_template]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["templates", index_1])})}) |
	some row in workflow_objects
	some index_1, node in lib.items(row.node.templates)
	node != null
]

_typed_templates_2 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_7 | found_7 := "Template"]), "fields": lib.optional([fields_of_template_8 | fields_of_template_8 := _fields_of_template]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["templates", index_2, "steps", index_4, index_6, "inline"])})}) |
	some row in workflow_objects
	some index_2, element_1 in lib.items(row.node.templates)
	some index_4, element_3 in lib.items(element_1.steps)
	some index_6, element_5 in lib.items(element_3)
	node := element_5.inline
	node != null
]

_typed_templates_3 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_5 | found_5 := "Template"]), "fields": lib.optional([fields_of_template_6 | fields_of_template_6 := _fields_of_template]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["templates", index_2, "dag", "tasks", index_4, "inline"])})}) |
	some row in workflow_objects
	some index_2, element_1 in lib.items(row.node.templates)
	some index_4, element_3 in lib.items(element_1.dag.tasks)
	node := element_3.inline
	node != null
]

_typed_templates_4 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Template"]), "fields": lib.optional([fields_of_template_2 | fields_of_template_2 := _fields_of_template]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["templateDefaults"])})}) |
	some row in workflow_objects
	node := row.node.templateDefaults
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
typed_templates := lib.flatten([_typed_templates_0, _typed_templates_1, _typed_templates_2, _typed_templates_3, _typed_templates_4])

_workflow_parts_0 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := row.type]), "fields": lib.optional([found_2 | found_2 := row.fields]), "at": object.union(row.at, {"node": row.at.node})}) |
	some row in typed_templates
	node := row.node
	node != null
]

_workflow_parts_1 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Arguments"]), "fields": lib.optional([fields_of_arguments_2 | fields_of_arguments_2 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["arguments"])})}) |
	some row in typed_templates
	node := row.node.arguments
	node != null
]

_workflow_parts_2 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "WorkflowLevelArtifactGC"]), "fields": lib.optional([fields_of_workflowlevelartifactgc_2 | fields_of_workflowlevelartifactgc_2 := _fields_of_workflowlevelartifactgc]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifactGC"])})}) |
	some row in typed_templates
	node := row.node.artifactGC
	node != null
]

_workflow_parts_3 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ArtifactRepositoryRef"]), "fields": lib.optional([fields_of_artifactrepositoryref_2 | fields_of_artifactrepositoryref_2 := _fields_of_artifactrepositoryref]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifactRepositoryRef"])})}) |
	some row in typed_templates
	node := row.node.artifactRepositoryRef
	node != null
]

_workflow_parts_4 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PodGC"]), "fields": lib.optional([fields_of_podgc_2 | fields_of_podgc_2 := _fields_of_podgc]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["podGC"])})}) |
	some row in typed_templates
	node := row.node.podGC
	node != null
]

_workflow_parts_5 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Metadata"]), "fields": lib.optional([fields_of_metadata_2 | fields_of_metadata_2 := _fields_of_metadata]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["podMetadata"])})}) |
	some row in typed_templates
	node := row.node.podMetadata
	node != null
]

_workflow_parts_6 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "TTLStrategy"]), "fields": lib.optional([fields_of_ttlstrategy_2 | fields_of_ttlstrategy_2 := _fields_of_ttlstrategy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["ttlStrategy"])})}) |
	some row in typed_templates
	node := row.node.ttlStrategy
	node != null
]

_workflow_parts_7 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "VolumeClaimGC"]), "fields": lib.optional([fields_of_volumeclaimgc_2 | fields_of_volumeclaimgc_2 := _fields_of_volumeclaimgc]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["volumeClaimGC"])})}) |
	some row in typed_templates
	node := row.node.volumeClaimGC
	node != null
]

_workflow_parts_8 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "WorkflowTemplateRef"]), "fields": lib.optional([fields_of_workflowtemplateref_2 | fields_of_workflowtemplateref_2 := _fields_of_workflowtemplateref]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["workflowTemplateRef"])})}) |
	some row in typed_templates
	node := row.node.workflowTemplateRef
	node != null
]

_workflow_parts_9 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ExecutorConfig"]), "fields": lib.optional([fields_of_executorconfig_2 | fields_of_executorconfig_2 := _fields_of_executorconfig]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["executor"])})}) |
	some row in typed_templates
	node := row.node.executor
	node != null
]

_workflow_parts_10 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Metrics"]), "fields": lib.optional([fields_of_metrics_2 | fields_of_metrics_2 := _fields_of_metrics]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["metrics"])})}) |
	some row in typed_templates
	node := row.node.metrics
	node != null
]

_workflow_parts_11 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "RetryStrategy"]), "fields": lib.optional([fields_of_retrystrategy_2 | fields_of_retrystrategy_2 := _fields_of_retrystrategy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["retryStrategy"])})}) |
	some row in typed_templates
	node := row.node.retryStrategy
	node != null
]

_workflow_parts_12 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Backoff"]), "fields": lib.optional([fields_of_backoff_2 | fields_of_backoff_2 := _fields_of_backoff]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["retryStrategy", "backoff"])})}) |
	some row in typed_templates
	node := row.node.retryStrategy.backoff
	node != null
]

_workflow_parts_13 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PodSecurityContext"]), "fields": lib.optional([fields_of_podsecuritycontext_2 | fields_of_podsecuritycontext_2 := _fields_of_podsecuritycontext]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["securityContext"])})}) |
	some row in typed_templates
	node := row.node.securityContext
	node != null
]

_workflow_parts_14 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Synchronization"]), "fields": lib.optional([fields_of_synchronization_2 | fields_of_synchronization_2 := _fields_of_synchronization]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["synchronization"])})}) |
	some row in typed_templates
	node := row.node.synchronization
	node != null
]

_workflow_parts_15 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Toleration"]), "fields": lib.optional([fields_of_toleration_3 | fields_of_toleration_3 := _fields_of_toleration]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["tolerations", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.tolerations)
	node != null
]

_workflow_parts_16 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Volume"]), "fields": lib.optional([fields_of_volume_3 | fields_of_volume_3 := _fields_of_volume]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["volumes", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.volumes)
	node != null
]

_workflow_parts_17 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ArtifactLocation"]), "fields": lib.optional([fields_of_artifactlocation_2 | fields_of_artifactlocation_2 := _fields_of_artifactlocation]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["archiveLocation"])})}) |
	some row in typed_templates
	node := row.node.archiveLocation
	node != null
]

_workflow_parts_18 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Container"]), "fields": lib.optional([fields_of_container_2 | fields_of_container_2 := _fields_of_container]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["container"])})}) |
	some row in typed_templates
	node := row.node.container
	node != null
]

_workflow_parts_19 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ContainerSetTemplate"]), "fields": lib.optional([fields_of_containersettemplate_2 | fields_of_containersettemplate_2 := _fields_of_containersettemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["containerSet"])})}) |
	some row in typed_templates
	node := row.node.containerSet
	node != null
]

_workflow_parts_20 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ContainerNode"]), "fields": lib.optional([fields_of_containernode_3 | fields_of_containernode_3 := _fields_of_containernode]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["containerSet", "containers", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.containerSet.containers)
	node != null
]

_workflow_parts_21 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ContainerSetRetryStrategy"]), "fields": lib.optional([fields_of_containersetretrystrategy_2 | fields_of_containersetretrystrategy_2 := _fields_of_containersetretrystrategy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["containerSet", "retryStrategy"])})}) |
	some row in typed_templates
	node := row.node.containerSet.retryStrategy
	node != null
]

_workflow_parts_22 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "DAGTemplate"]), "fields": lib.optional([fields_of_dagtemplate_2 | fields_of_dagtemplate_2 := _fields_of_dagtemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag"])})}) |
	some row in typed_templates
	node := row.node.dag
	node != null
]

_workflow_parts_23 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "DAGTask"]), "fields": lib.optional([fields_of_dagtask_3 | fields_of_dagtask_3 := _fields_of_dagtask]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.dag.tasks)
	node != null
]

_workflow_parts_24 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Data"]), "fields": lib.optional([fields_of_data_2 | fields_of_data_2 := _fields_of_data]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["data"])})}) |
	some row in typed_templates
	node := row.node.data
	node != null
]

_workflow_parts_25 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "HTTP"]), "fields": lib.optional([fields_of_http_2 | fields_of_http_2 := _fields_of_http]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["http"])})}) |
	some row in typed_templates
	node := row.node.http
	node != null
]

_workflow_parts_26 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "UserContainer"]), "fields": lib.optional([fields_of_usercontainer_3 | fields_of_usercontainer_3 := _fields_of_usercontainer]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["initContainers", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.initContainers)
	node != null
]

_workflow_parts_27 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Inputs"]), "fields": lib.optional([fields_of_inputs_2 | fields_of_inputs_2 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["inputs"])})}) |
	some row in typed_templates
	node := row.node.inputs
	node != null
]

_workflow_parts_28 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Memoize"]), "fields": lib.optional([fields_of_memoize_2 | fields_of_memoize_2 := _fields_of_memoize]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["memoize"])})}) |
	some row in typed_templates
	node := row.node.memoize
	node != null
]

_workflow_parts_29 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Outputs"]), "fields": lib.optional([fields_of_outputs_2 | fields_of_outputs_2 := _fields_of_outputs]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["outputs"])})}) |
	some row in typed_templates
	node := row.node.outputs
	node != null
]

_workflow_parts_30 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ResourceTemplate"]), "fields": lib.optional([fields_of_resourcetemplate_2 | fields_of_resourcetemplate_2 := _fields_of_resourcetemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["resource"])})}) |
	some row in typed_templates
	node := row.node.resource
	node != null
]

_workflow_parts_31 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ScriptTemplate"]), "fields": lib.optional([fields_of_scripttemplate_2 | fields_of_scripttemplate_2 := _fields_of_scripttemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["script"])})}) |
	some row in typed_templates
	node := row.node.script
	node != null
]

_workflow_parts_32 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "UserContainer"]), "fields": lib.optional([fields_of_usercontainer_3 | fields_of_usercontainer_3 := _fields_of_usercontainer]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["sidecars", index_1])})}) |
	some row in typed_templates
	some index_1, node in lib.items(row.node.sidecars)
	node != null
]

_workflow_parts_33 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_4 | found_4 := "WorkflowStep"]), "fields": lib.optional([fields_of_workflowstep_5 | fields_of_workflowstep_5 := _fields_of_workflowstep]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_3])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_3, node in lib.items(element_1)
	node != null
]

_workflow_parts_34 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "SuspendTemplate"]), "fields": lib.optional([fields_of_suspendtemplate_2 | fields_of_suspendtemplate_2 := _fields_of_suspendtemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["suspend"])})}) |
	some row in typed_templates
	node := row.node.suspend
	node != null
]

_workflow_parts_35 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "LifecycleHook"]), "fields": lib.optional([fields_of_lifecyclehook_3 | fields_of_lifecyclehook_3 := _fields_of_lifecyclehook]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["hooks", element_1.key])})}) |
	some row in typed_templates
	some element_1 in lib.entries(row.node.hooks)
	node := element_1.value
	node != null
]

_workflow_parts_36 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Arguments"]), "fields": lib.optional([fields_of_arguments_3 | fields_of_arguments_3 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["hooks", element_1.key, "arguments"])})}) |
	some row in typed_templates
	some element_1 in lib.entries(row.node.hooks)
	node := element_1.value.arguments
	node != null
]

_workflow_parts_37 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_6 | found_6 := "LifecycleHook"]), "fields": lib.optional([fields_of_lifecyclehook_7 | fields_of_lifecyclehook_7 := _fields_of_lifecyclehook]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_4, "hooks", element_5.key])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_4, element_3 in lib.items(element_1)
	some element_5 in lib.entries(element_3.hooks)
	node := element_5.value
	node != null
]

_workflow_parts_38 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_6 | found_6 := "Arguments"]), "fields": lib.optional([fields_of_arguments_7 | fields_of_arguments_7 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_4, "hooks", element_5.key, "arguments"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_4, element_3 in lib.items(element_1)
	some element_5 in lib.entries(element_3.hooks)
	node := element_5.value.arguments
	node != null
]

_workflow_parts_39 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_5 | found_5 := "Arguments"]), "fields": lib.optional([fields_of_arguments_6 | fields_of_arguments_6 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_4, "arguments"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_4, element_3 in lib.items(element_1)
	node := element_3.arguments
	node != null
]

_workflow_parts_40 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_5 | found_5 := "ContinueOn"]), "fields": lib.optional([fields_of_continueon_6 | fields_of_continueon_6 := _fields_of_continueon]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_4, "continueOn"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_4, element_3 in lib.items(element_1)
	node := element_3.continueOn
	node != null
]

_workflow_parts_41 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_5 | found_5 := "Sequence"]), "fields": lib.optional([fields_of_sequence_6 | fields_of_sequence_6 := _fields_of_sequence]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_2, index_4, "withSequence"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.steps)
	some index_4, element_3 in lib.items(element_1)
	node := element_3.withSequence
	node != null
]

_workflow_parts_42 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_4 | found_4 := "LifecycleHook"]), "fields": lib.optional([fields_of_lifecyclehook_5 | fields_of_lifecyclehook_5 := _fields_of_lifecyclehook]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_2, "hooks", element_3.key])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.dag.tasks)
	some element_3 in lib.entries(element_1.hooks)
	node := element_3.value
	node != null
]

_workflow_parts_43 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_4 | found_4 := "Arguments"]), "fields": lib.optional([fields_of_arguments_5 | fields_of_arguments_5 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_2, "hooks", element_3.key, "arguments"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.dag.tasks)
	some element_3 in lib.entries(element_1.hooks)
	node := element_3.value.arguments
	node != null
]

_workflow_parts_44 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "Arguments"]), "fields": lib.optional([fields_of_arguments_4 | fields_of_arguments_4 := _fields_of_arguments]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_2, "arguments"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.dag.tasks)
	node := element_1.arguments
	node != null
]

_workflow_parts_45 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ContinueOn"]), "fields": lib.optional([fields_of_continueon_4 | fields_of_continueon_4 := _fields_of_continueon]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_2, "continueOn"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.dag.tasks)
	node := element_1.continueOn
	node != null
]

_workflow_parts_46 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "Sequence"]), "fields": lib.optional([fields_of_sequence_4 | fields_of_sequence_4 := _fields_of_sequence]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["dag", "tasks", index_2, "withSequence"])})}) |
	some row in typed_templates
	some index_2, element_1 in lib.items(row.node.dag.tasks)
	node := element_1.withSequence
	node != null
]

_workflow_parts_47 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Metadata"]), "fields": lib.optional([fields_of_metadata_2 | fields_of_metadata_2 := _fields_of_metadata]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["metadata"])})}) |
	some row in typed_templates
	row.type == "Template"
	node := row.node.metadata
	node != null
]

_workflow_parts_48 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "WorkflowMetadata"]), "fields": lib.optional([fields_of_workflowmetadata_2 | fields_of_workflowmetadata_2 := _fields_of_workflowmetadata]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["workflowMetadata"])})}) |
	some row in typed_templates
	row.type == "WorkflowSpec"
	node := row.node.workflowMetadata
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
workflow_parts := lib.flatten([_workflow_parts_0, _workflow_parts_1, _workflow_parts_2, _workflow_parts_3, _workflow_parts_4, _workflow_parts_5, _workflow_parts_6, _workflow_parts_7, _workflow_parts_8, _workflow_parts_9, _workflow_parts_10, _workflow_parts_11, _workflow_parts_12, _workflow_parts_13, _workflow_parts_14, _workflow_parts_15, _workflow_parts_16, _workflow_parts_17, _workflow_parts_18, _workflow_parts_19, _workflow_parts_20, _workflow_parts_21, _workflow_parts_22, _workflow_parts_23, _workflow_parts_24, _workflow_parts_25, _workflow_parts_26, _workflow_parts_27, _workflow_parts_28, _workflow_parts_29, _workflow_parts_30, _workflow_parts_31, _workflow_parts_32, _workflow_parts_33, _workflow_parts_34, _workflow_parts_35, _workflow_parts_36, _workflow_parts_37, _workflow_parts_38, _workflow_parts_39, _workflow_parts_40, _workflow_parts_41, _workflow_parts_42, _workflow_parts_43, _workflow_parts_44, _workflow_parts_45, _workflow_parts_46, _workflow_parts_47, _workflow_parts_48])

_workflow_nodes_0 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := row.type]), "fields": lib.optional([found_2 | found_2 := row.fields]), "at": object.union(row.at, {"node": row.at.node})}) |
	some row in workflow_parts
	node := row.node
	node != null
]

_workflow_nodes_1 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Artifact"]), "fields": lib.optional([fields_of_artifact_3 | fields_of_artifact_3 := _fields_of_artifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.artifacts)
	node != null
]

_workflow_nodes_2 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ArchiveStrategy"]), "fields": lib.optional([fields_of_archivestrategy_4 | fields_of_archivestrategy_4 := _fields_of_archivestrategy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "archive"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.archive
	node != null
]

_workflow_nodes_3 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ArtifactGC"]), "fields": lib.optional([fields_of_artifactgc_4 | fields_of_artifactgc_4 := _fields_of_artifactgc]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "artifactGC"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.artifactGC
	node != null
]

_workflow_nodes_4 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ArtifactoryArtifact"]), "fields": lib.optional([fields_of_artifactoryartifact_4 | fields_of_artifactoryartifact_4 := _fields_of_artifactoryartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "artifactory"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.artifactory
	node != null
]

_workflow_nodes_5 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "AzureArtifact"]), "fields": lib.optional([fields_of_azureartifact_4 | fields_of_azureartifact_4 := _fields_of_azureartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "azure"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.azure
	node != null
]

_workflow_nodes_6 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "GCSArtifact"]), "fields": lib.optional([fields_of_gcsartifact_4 | fields_of_gcsartifact_4 := _fields_of_gcsartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "gcs"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.gcs
	node != null
]

_workflow_nodes_7 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "GitArtifact"]), "fields": lib.optional([fields_of_gitartifact_4 | fields_of_gitartifact_4 := _fields_of_gitartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "git"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.git
	node != null
]

_workflow_nodes_8 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "HDFSArtifact"]), "fields": lib.optional([fields_of_hdfsartifact_4 | fields_of_hdfsartifact_4 := _fields_of_hdfsartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "hdfs"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.hdfs
	node != null
]

_workflow_nodes_9 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "HTTPArtifact"]), "fields": lib.optional([fields_of_httpartifact_4 | fields_of_httpartifact_4 := _fields_of_httpartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "http"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.http
	node != null
]

_workflow_nodes_10 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "OSSArtifact"]), "fields": lib.optional([fields_of_ossartifact_4 | fields_of_ossartifact_4 := _fields_of_ossartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "oss"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.oss
	node != null
]

_workflow_nodes_11 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "RawArtifact"]), "fields": lib.optional([fields_of_rawartifact_4 | fields_of_rawartifact_4 := _fields_of_rawartifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "raw"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.raw
	node != null
]

_workflow_nodes_12 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "S3Artifact"]), "fields": lib.optional([fields_of_s3artifact_4 | fields_of_s3artifact_4 := _fields_of_s3artifact]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_2, "s3"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.artifacts)
	node := element_1.s3
	node != null
]

_workflow_nodes_13 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Cache"]), "fields": lib.optional([fields_of_cache_2 | fields_of_cache_2 := _fields_of_cache]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["cache"])})}) |
	some row in workflow_parts
	node := row.node.cache
	node != null
]

_workflow_nodes_14 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "EnvVar"]), "fields": lib.optional([fields_of_envvar_3 | fields_of_envvar_3 := _fields_of_envvar]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["env", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.env)
	node != null
]

_workflow_nodes_15 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "EnvVarSource"]), "fields": lib.optional([fields_of_envvarsource_4 | fields_of_envvarsource_4 := _fields_of_envvarsource]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["env", index_2, "valueFrom"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.env)
	node := element_1.valueFrom
	node != null
]

_workflow_nodes_16 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "EnvFromSource"]), "fields": lib.optional([fields_of_envfromsource_3 | fields_of_envfromsource_3 := _fields_of_envfromsource]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["envFrom", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.envFrom)
	node != null
]

_workflow_nodes_17 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "HTTPHeader"]), "fields": lib.optional([fields_of_httpheader_3 | fields_of_httpheader_3 := _fields_of_envvar]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["headers", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.headers)
	node != null
]

_workflow_nodes_18 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Probe"]), "fields": lib.optional([fields_of_probe_2 | fields_of_probe_2 := _fields_of_probe]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["livenessProbe"])})}) |
	some row in workflow_parts
	node := row.node.livenessProbe
	node != null
]

_workflow_nodes_19 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Mutex"]), "fields": lib.optional([fields_of_mutex_2 | fields_of_mutex_2 := _fields_of_mutex]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["mutex"])})}) |
	some row in workflow_parts
	node := row.node.mutex
	node != null
]

_workflow_nodes_20 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Mutex"]), "fields": lib.optional([fields_of_mutex_3 | fields_of_mutex_3 := _fields_of_mutex]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["mutexes", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.mutexes)
	node != null
]

_workflow_nodes_21 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Parameter"]), "fields": lib.optional([fields_of_parameter_3 | fields_of_parameter_3 := _fields_of_parameter]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["parameters", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.parameters)
	node != null
]

_workflow_nodes_22 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ValueFrom"]), "fields": lib.optional([fields_of_valuefrom_4 | fields_of_valuefrom_4 := _fields_of_valuefrom]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["parameters", index_2, "valueFrom"])})}) |
	some row in workflow_parts
	some index_2, element_1 in lib.items(row.node.parameters)
	node := element_1.valueFrom
	node != null
]

_workflow_nodes_23 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ContainerPort"]), "fields": lib.optional([fields_of_containerport_3 | fields_of_containerport_3 := _fields_of_containerport]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["ports", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.ports)
	node != null
]

_workflow_nodes_24 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Prometheus"]), "fields": lib.optional([fields_of_prometheus_3 | fields_of_prometheus_3 := _fields_of_prometheus]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["prometheus", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.prometheus)
	node != null
]

_workflow_nodes_25 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Probe"]), "fields": lib.optional([fields_of_probe_2 | fields_of_probe_2 := _fields_of_probe]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["readinessProbe"])})}) |
	some row in workflow_parts
	node := row.node.readinessProbe
	node != null
]

_workflow_nodes_26 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "ResourceRequirements"]), "fields": lib.optional([fields_of_resourcerequirements_2 | fields_of_resourcerequirements_2 := _fields_of_resourcerequirements]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["resources"])})}) |
	some row in workflow_parts
	node := row.node.resources
	node != null
]

_workflow_nodes_27 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "SemaphoreRef"]), "fields": lib.optional([fields_of_semaphoreref_2 | fields_of_semaphoreref_2 := _fields_of_semaphoreref]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["semaphore"])})}) |
	some row in workflow_parts
	node := row.node.semaphore
	node != null
]

_workflow_nodes_28 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "SemaphoreRef"]), "fields": lib.optional([fields_of_semaphoreref_3 | fields_of_semaphoreref_3 := _fields_of_semaphoreref]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["semaphores", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.semaphores)
	node != null
]

_workflow_nodes_29 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "TemplateRef"]), "fields": lib.optional([fields_of_templateref_2 | fields_of_templateref_2 := _fields_of_templateref]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["templateRef"])})}) |
	some row in workflow_parts
	node := row.node.templateRef
	node != null
]

_workflow_nodes_30 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "VolumeMount"]), "fields": lib.optional([fields_of_volumemount_3 | fields_of_volumemount_3 := _fields_of_volumemount]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["volumeMounts", index_1])})}) |
	some row in workflow_parts
	some index_1, node in lib.items(row.node.volumeMounts)
	node != null
]

_workflow_nodes_31 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "SecurityContext"]), "fields": lib.optional([fields_of_securitycontext_2 | fields_of_securitycontext_2 := _fields_of_securitycontext]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["securityContext"])})}) |
	some row in workflow_parts
	not _condition_34(row)
	node := row.node.securityContext
	node != null
]

# Each node of Workflow, WorkflowTemplate, ClusterWorkflowTemplate, CronWorkflow.
workflow_nodes := lib.flatten([_workflow_nodes_0, _workflow_nodes_1, _workflow_nodes_2, _workflow_nodes_3, _workflow_nodes_4, _workflow_nodes_5, _workflow_nodes_6, _workflow_nodes_7, _workflow_nodes_8, _workflow_nodes_9, _workflow_nodes_10, _workflow_nodes_11, _workflow_nodes_12, _workflow_nodes_13, _workflow_nodes_14, _workflow_nodes_15, _workflow_nodes_16, _workflow_nodes_17, _workflow_nodes_18, _workflow_nodes_19, _workflow_nodes_20, _workflow_nodes_21, _workflow_nodes_22, _workflow_nodes_23, _workflow_nodes_24, _workflow_nodes_25, _workflow_nodes_26, _workflow_nodes_27, _workflow_nodes_28, _workflow_nodes_29, _workflow_nodes_30, _workflow_nodes_31])

_argo_servers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)argocli(:[^/]*)?(@[^/]*)?$", container_1.image)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
argo_servers := lib.flatten([_argo_servers_0])

_promotion_steps_0 := [object.union(row, {"step": step, "at": object.union(row.at, {"step": array.concat(row.at.object, ["spec", "promotionTemplate", "spec", "steps", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, step in lib.items(row.object.spec.promotionTemplate.spec.steps)
	step != null
]

# Each step of Stage.
promotion_steps := lib.flatten([_promotion_steps_0])

_updated_apps_0 := [object.union(row, {"app": app, "at": object.union(row.at, {"app": array.concat(row.at.step, ["config", "apps", index_1])})}) |
	some row in promotion_steps
	row.step.uses == "argocd-update"
	some index_1, app in lib.items(row.step.config.apps)
	app != null
]

# Each app of Stage.
updated_apps := lib.flatten([_updated_apps_0])

_kargo_components_0 := [object.union(row, {"pod": pod, "component": lib.optional([found_6 | found_6 := "controller"]), "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_36(row)
	pod := row.object.spec.template.spec
	pod != null
]

_kargo_components_1 := [object.union(row, {"pod": pod, "component": lib.optional([found_6 | found_6 := "management-controller"]), "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_38(row)
	pod := row.object.spec.template.spec
	pod != null
]

_kargo_components_2 := [object.union(row, {"pod": pod, "component": lib.optional([found_6 | found_6 := "api"]), "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_40(row)
	pod := row.object.spec.template.spec
	pod != null
]

_kargo_components_3 := [object.union(row, {"pod": pod, "component": lib.optional([found_6 | found_6 := "webhooks-server"]), "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_42(row)
	pod := row.object.spec.template.spec
	pod != null
]

_kargo_components_4 := [object.union(row, {"pod": pod, "component": lib.optional([found_6 | found_6 := "external-webhooks-server"]), "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_44(row)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
kargo_components := lib.flatten([_kargo_components_0, _kargo_components_1, _kargo_components_2, _kargo_components_3, _kargo_components_4])

_kargo_controllers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_36(row)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
kargo_controllers := lib.flatten([_kargo_controllers_0])

_kargo_credentials_0 := [object.union(row, {"type": type, "at": object.union(row.at, {"type": array.concat(row.at.object, ["metadata", "labels", "kargo.akuity.io/cred-type"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["v1", "Secret"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	type := row.object.metadata.labels["kargo.akuity.io/cred-type"]
	type != null
]

# Each type of Secret.
kargo_credentials := lib.flatten([_kargo_credentials_0])

_freight_requests_0 := [object.union(row, {"request": request, "at": object.union(row.at, {"request": array.concat(row.at.object, ["spec", "requestedFreight", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, request in lib.items(row.object.spec.requestedFreight)
	request != null
]

# Each request of Stage.
freight_requests := lib.flatten([_freight_requests_0])

_kargo_management_controllers_0 := [object.union(row, {"pod": pod, "at": object.union(row.at, {"pod": array.concat(row.at.object, ["spec", "template", "spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	_condition_38(row)
	pod := row.object.spec.template.spec
	pod != null
]

# Each pod of Deployment.
kargo_management_controllers := lib.flatten([_kargo_management_controllers_0])

_namespaces_0 := [object.union(row, {"metadata": metadata, "at": object.union(row.at, {"metadata": array.concat(row.at.object, ["metadata"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["v1", "Namespace"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	metadata := row.object.metadata
	metadata != null
]

# Each metadata of Namespace.
namespaces := lib.flatten([_namespaces_0])

_project_configs_0 := [object.union(row, {"metadata": metadata, "at": object.union(row.at, {"metadata": array.concat(row.at.object, ["metadata"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "ProjectConfig"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	metadata := row.object.metadata
	metadata != null
]

# Each metadata of ProjectConfig.
project_configs := lib.flatten([_project_configs_0])

_owner_reference_roles_0 := [object.union(row, {"metadata": metadata, "at": object.union(row.at, {"metadata": array.concat(row.at.object, ["metadata"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["rbac.authorization.k8s.io/v1", "Role"], ["rbac.authorization.k8s.io/v1", "ClusterRole"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some rule_1 in lib.items(row.object.rules)
	some api_group_2 in lib.items(rule_1.apiGroups)
	api_group_2 in ["kargo.akuity.io", "*"]
	some resource_3 in lib.items(rule_1.resources)
	resource_3 == "stages/finalizers"
	some verb_4 in lib.items(rule_1.verbs)
	verb_4 in ["update", "*"]
	not _condition_48(row)
	metadata := row.object.metadata
	metadata != null
]

# Each metadata of Role, ClusterRole.
owner_reference_roles := lib.flatten([_owner_reference_roles_0])

_owner_reference_bindings_0 := [object.union(row, {"reference": reference, "at": object.union(row.at, {"reference": array.concat(row.at.object, ["roleRef"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["rbac.authorization.k8s.io/v1", "RoleBinding"], ["rbac.authorization.k8s.io/v1", "ClusterRoleBinding"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some element_1 in lib.flatten([[cluster_role_2 | row.object.roleRef.kind == "ClusterRole"; cluster_role_2 := inventory.cluster_named("rbac.authorization.k8s.io/v1", "ClusterRole", row.object.roleRef.name)], [role_3 | namespace_4 := lib.namespace(row.object); row.object.roleRef.kind == "Role"; role_3 := inventory.named("rbac.authorization.k8s.io/v1", "Role", namespace_4, row.object.roleRef.name)]])
	some rule_5 in lib.items(element_1.rules)
	some api_group_6 in lib.items(rule_5.apiGroups)
	api_group_6 in ["kargo.akuity.io", "*"]
	some resource_7 in lib.items(rule_5.resources)
	resource_7 == "stages/finalizers"
	some verb_8 in lib.items(rule_5.verbs)
	verb_8 in ["update", "*"]
	reference := row.object.roleRef
	reference != null
]

# Each reference of RoleBinding, ClusterRoleBinding.
owner_reference_bindings := lib.flatten([_owner_reference_bindings_0])

_promotion_policies_0 := [object.union(row, {"policy": policy, "at": object.union(row.at, {"policy": array.concat(row.at.object, ["spec", "promotionPolicies", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, policy in lib.items(row.object.spec.promotionPolicies)
	policy != null
]

# Each policy of Project, ProjectConfig.
promotion_policies := lib.flatten([_promotion_policies_0])

_promotion_creators_0 := [object.union(row, {"metadata": metadata, "at": object.union(row.at, {"metadata": array.concat(row.at.object, ["metadata"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["v1", "ServiceAccount"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	not _condition_49(row)
	not _condition_50(row)
	not row.object.metadata.annotations["rbac.kargo.akuity.io/managed"] == "true"
	_condition_53(row)
	not row.object.metadata.labels["rbac.kargo.akuity.io/system-role"] == "true"
	_condition_56(row)
	some project_namespaces_7 in _project_namespaces
	namespace_8 := lib.namespace(row.object)
	subject_9 := {"namespace": namespace_8, "name": row.object.metadata.name}
	rbac.allowed({"account": subject_9, "verb": "create", "group": "kargo.akuity.io", "resource": "promotions", "namespace": project_namespaces_7})
	metadata := row.object.metadata
	metadata != null
]

# Each metadata of ServiceAccount.
promotion_creators := lib.flatten([_promotion_creators_0])

_project_specs_0 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	spec := row.object.spec
	spec != null
]

# Each spec of Project, ProjectConfig.
project_specs := lib.flatten([_project_specs_0])

_stage_specs_0 := [object.union(row, {"spec": spec, "at": object.union(row.at, {"spec": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	spec := row.object.spec
	spec != null
]

# Each spec of Stage.
stage_specs := lib.flatten([_stage_specs_0])

_freight_objects_0 := [object.union(row, {"freight": freight, "at": object.union(row.at, {"freight": row.at.object})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Freight"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	freight := row.object
	freight != null
]

# Each freight of Freight.
freight_objects := lib.flatten([_freight_objects_0])

_subscriptions_0 := [object.union(row, {"subscription": subscription, "at": object.union(row.at, {"subscription": array.concat(row.at.object, ["spec", "subscriptions", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Warehouse"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, subscription in lib.items(row.object.spec.subscriptions)
	subscription != null
]

# Each subscription of Warehouse.
subscriptions := lib.flatten([_subscriptions_0])

_tag_subscriptions_0 := [object.union(row, {"selection": selection, "at": object.union(row.at, {"selection": array.concat(row.at.subscription, ["git"])})}) |
	some row in subscriptions
	row.subscription.git.commitSelectionStrategy in ["Lexical", "NewestTag", "SemVer"]
	selection := row.subscription.git
	selection != null
]

_tag_subscriptions_1 := [object.union(row, {"selection": selection, "at": object.union(row.at, {"selection": array.concat(row.at.subscription, ["image"])})}) |
	some row in subscriptions
	not row.subscription.image.imageSelectionStrategy == "Digest"
	selection := row.subscription.image
	selection != null
]

# Each selection of Warehouse.
tag_subscriptions := lib.flatten([_tag_subscriptions_0, _tag_subscriptions_1])

_stage_step_settings_0 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config"])})}) |
	some row in promotion_steps
	settings := row.step.config
	settings != null
]

_stage_step_settings_1 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_1])})}) |
	some row in promotion_steps
	some index_1, settings in lib.items(row.step.config.apps)
	settings != null
]

_stage_step_settings_2 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_3])})}) |
	some row in promotion_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_3, settings in lib.items(element_1.sources)
	settings != null
]

_stage_step_settings_3 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "helm"])})}) |
	some row in promotion_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	settings := element_3.helm
	settings != null
]

_stage_step_settings_4 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "kustomize"])})}) |
	some row in promotion_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	settings := element_3.kustomize
	settings != null
]

_stage_step_settings_5 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "kustomize", "images", index_5])})}) |
	some row in promotion_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	some index_5, settings in lib.items(element_3.kustomize.images)
	settings != null
]

_stage_step_settings_6 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "charts", index_1])})}) |
	some row in promotion_steps
	some index_1, settings in lib.items(row.step.config.charts)
	settings != null
]

_stage_step_settings_7 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "checkout", index_1])})}) |
	some row in promotion_steps
	some index_1, settings in lib.items(row.step.config.checkout)
	settings != null
]

_stage_step_settings_8 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "images", index_1])})}) |
	some row in promotion_steps
	some index_1, settings in lib.items(row.step.config.images)
	settings != null
]

# Each settings of Stage.
stage_step_settings := lib.flatten([_stage_step_settings_0, _stage_step_settings_1, _stage_step_settings_2, _stage_step_settings_3, _stage_step_settings_4, _stage_step_settings_5, _stage_step_settings_6, _stage_step_settings_7, _stage_step_settings_8])

_task_steps_0 := [object.union(row, {"step": step, "at": object.union(row.at, {"step": array.concat(row.at.object, ["spec", "steps", index_1])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	some index_1, step in lib.items(row.object.spec.steps)
	step != null
]

# Each step of PromotionTask, ClusterPromotionTask.
task_steps := lib.flatten([_task_steps_0])

_task_step_settings_0 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config"])})}) |
	some row in task_steps
	settings := row.step.config
	settings != null
]

_task_step_settings_1 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_1])})}) |
	some row in task_steps
	some index_1, settings in lib.items(row.step.config.apps)
	settings != null
]

_task_step_settings_2 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_3])})}) |
	some row in task_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_3, settings in lib.items(element_1.sources)
	settings != null
]

_task_step_settings_3 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "helm"])})}) |
	some row in task_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	settings := element_3.helm
	settings != null
]

_task_step_settings_4 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "kustomize"])})}) |
	some row in task_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	settings := element_3.kustomize
	settings != null
]

_task_step_settings_5 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "apps", index_2, "sources", index_4, "kustomize", "images", index_5])})}) |
	some row in task_steps
	some index_2, element_1 in lib.items(row.step.config.apps)
	some index_4, element_3 in lib.items(element_1.sources)
	some index_5, settings in lib.items(element_3.kustomize.images)
	settings != null
]

_task_step_settings_6 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "charts", index_1])})}) |
	some row in task_steps
	some index_1, settings in lib.items(row.step.config.charts)
	settings != null
]

_task_step_settings_7 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "checkout", index_1])})}) |
	some row in task_steps
	some index_1, settings in lib.items(row.step.config.checkout)
	settings != null
]

_task_step_settings_8 := [object.union(row, {"settings": settings, "at": object.union(row.at, {"settings": array.concat(row.at.step, ["config", "images", index_1])})}) |
	some row in task_steps
	some index_1, settings in lib.items(row.step.config.images)
	settings != null
]

# Each settings of PromotionTask, ClusterPromotionTask.
task_step_settings := lib.flatten([_task_step_settings_0, _task_step_settings_1, _task_step_settings_2, _task_step_settings_3, _task_step_settings_4, _task_step_settings_5, _task_step_settings_6, _task_step_settings_7, _task_step_settings_8])

_waiting_1_0 := [object.union(row, {"last": last, "all": lib.optional([found_1 | row.request.sources.availabilityStrategy == "All"; found_1 := row.request.sources.availabilityStrategy]), "at": object.union(row.at, {"last": row.at.request})}) |
	some row in freight_requests
	last := row.request
	last != null
]

# Each last of Stage.
waiting_1 := lib.flatten([_waiting_1_0])

_waiting_2_0 := [object.union(object.remove(row, ["last", "all"]), {"last": last, "all": lib.optional([first_403 | first_403 := lib.first([[found_401 | found_401 := row.all], [found_402 | last.sources.availabilityStrategy == "All"; found_402 := last.sources.availabilityStrategy]])]), "at": object.union(row.at, {"last": row.at.request})}) |
	some row in waiting_1
	not row.last.sources.direct == true
	_condition_59(row)
	_condition_93(row)
	_not_leads_back(row)
	namespace_383 := lib.namespace(row.object)
	some others_400 in _others(row)
	stage_382 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_383, others_400)
	some requested_freight_381 in lib.items(stage_382.spec.requestedFreight)
	lib.same(requested_freight_381.origin.name, row.request.origin.name)
	last := requested_freight_381
	last != null
]

# Each last of Stage.
waiting_2 := lib.flatten([_waiting_2_0])

_waiting_3_0 := [object.union(object.remove(row, ["last", "all"]), {"last": last, "all": lib.optional([first_403 | first_403 := lib.first([[found_401 | found_401 := row.all], [found_402 | last.sources.availabilityStrategy == "All"; found_402 := last.sources.availabilityStrategy]])]), "at": object.union(row.at, {"last": row.at.request})}) |
	some row in waiting_2
	not row.last.sources.direct == true
	_condition_59(row)
	_condition_93(row)
	_not_leads_back(row)
	namespace_383 := lib.namespace(row.object)
	some others_400 in _others(row)
	stage_382 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_383, others_400)
	some requested_freight_381 in lib.items(stage_382.spec.requestedFreight)
	lib.same(requested_freight_381.origin.name, row.request.origin.name)
	last := requested_freight_381
	last != null
]

# Each last of Stage.
waiting_3 := lib.flatten([_waiting_3_0])

_waiting_4_0 := [object.union(object.remove(row, ["last", "all"]), {"last": last, "all": lib.optional([first_403 | first_403 := lib.first([[found_401 | found_401 := row.all], [found_402 | last.sources.availabilityStrategy == "All"; found_402 := last.sources.availabilityStrategy]])]), "at": object.union(row.at, {"last": row.at.request})}) |
	some row in waiting_3
	not row.last.sources.direct == true
	_condition_59(row)
	_condition_93(row)
	_not_leads_back(row)
	namespace_383 := lib.namespace(row.object)
	some others_400 in _others(row)
	stage_382 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_383, others_400)
	some requested_freight_381 in lib.items(stage_382.spec.requestedFreight)
	lib.same(requested_freight_381.origin.name, row.request.origin.name)
	last := requested_freight_381
	last != null
]

# Each last of Stage.
waiting_4 := lib.flatten([_waiting_4_0])

_kargo_objects_0 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "Freight"]), "fields": lib.optional([fields_of_freight_2 | fields_of_freight_2 := _fields_of_freight]), "at": object.union(row.at, {"node": row.at.object})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "Freight"
	node := row.object
	node != null
]

_kargo_objects_1 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := row.object.kind]), "fields": lib.optional([fields_of_stage_2 | fields_of_stage_2 := _fields_of_workflow]), "at": object.union(row.at, {"node": row.at.object})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind in ["Stage", "Warehouse", "Project", "ProjectConfig", "Promotion", "PromotionTask", "ClusterPromotionTask"]
	node := row.object
	node != null
]

_kargo_objects_2 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "StageSpec"]), "fields": lib.optional([fields_of_stagespec_2 | fields_of_stagespec_2 := _fields_of_stagespec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "Stage"
	node := row.object.spec
	node != null
]

_kargo_objects_3 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "WarehouseSpec"]), "fields": lib.optional([fields_of_warehousespec_2 | fields_of_warehousespec_2 := _fields_of_warehousespec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "Warehouse"
	node := row.object.spec
	node != null
]

_kargo_objects_4 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "ProjectSpec"]), "fields": lib.optional([fields_of_projectspec_2 | fields_of_projectspec_2 := _fields_of_projectspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "Project"
	node := row.object.spec
	node != null
]

_kargo_objects_5 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "ProjectConfigSpec"]), "fields": lib.optional([fields_of_projectconfigspec_2 | fields_of_projectconfigspec_2 := _fields_of_projectspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "ProjectConfig"
	node := row.object.spec
	node != null
]

_kargo_objects_6 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionSpec"]), "fields": lib.optional([fields_of_promotionspec_2 | fields_of_promotionspec_2 := _fields_of_promotionspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "Promotion"
	node := row.object.spec
	node != null
]

_kargo_objects_7 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionTaskSpec"]), "fields": lib.optional([fields_of_promotiontaskspec_2 | fields_of_promotiontaskspec_2 := _fields_of_promotiontaskspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "PromotionTask"
	node := row.object.spec
	node != null
]

_kargo_objects_8 := [object.union(row, {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionTaskSpec"]), "fields": lib.optional([fields_of_promotiontaskspec_2 | fields_of_promotiontaskspec_2 := _fields_of_promotiontaskspec]), "at": object.union(row.at, {"node": array.concat(row.at.object, ["spec"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["kargo.akuity.io/v1alpha1", "Stage"], ["kargo.akuity.io/v1alpha1", "Warehouse"], ["kargo.akuity.io/v1alpha1", "Project"], ["kargo.akuity.io/v1alpha1", "ProjectConfig"], ["kargo.akuity.io/v1alpha1", "Freight"], ["kargo.akuity.io/v1alpha1", "Promotion"], ["kargo.akuity.io/v1alpha1", "PromotionTask"], ["kargo.akuity.io/v1alpha1", "ClusterPromotionTask"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	row.object.kind == "ClusterPromotionTask"
	node := row.object.spec
	node != null
]

# Each node of Stage, Warehouse, Project, ProjectConfig, Freight, Promotion, PromotionTask, ClusterPromotionTask.
kargo_objects := lib.flatten([_kargo_objects_0, _kargo_objects_1, _kargo_objects_2, _kargo_objects_3, _kargo_objects_4, _kargo_objects_5, _kargo_objects_6, _kargo_objects_7, _kargo_objects_8])

_kargo_parts_0 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := row.type]), "fields": lib.optional([found_2 | found_2 := row.fields]), "at": object.union(row.at, {"node": row.at.node})}) |
	some row in kargo_objects
	node := row.node
	node != null
]

_kargo_parts_1 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "PromotionPolicy"]), "fields": lib.optional([fields_of_promotionpolicy_3 | fields_of_promotionpolicy_3 := _fields_of_promotionpolicy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionPolicies", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.promotionPolicies)
	node != null
]

_kargo_parts_2 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "PromotionPolicySelector"]), "fields": lib.optional([fields_of_promotionpolicyselector_4 | fields_of_promotionpolicyselector_4 := _fields_of_promotionpolicyselector]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionPolicies", index_2, "stageSelector"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.promotionPolicies)
	node := element_1.stageSelector
	node != null
]

_kargo_parts_3 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionTemplate"]), "fields": lib.optional([fields_of_promotiontemplate_2 | fields_of_promotiontemplate_2 := _fields_of_promotiontemplate]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionTemplate"])})}) |
	some row in kargo_objects
	node := row.node.promotionTemplate
	node != null
]

_kargo_parts_4 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionTemplateSpec"]), "fields": lib.optional([fields_of_promotiontemplatespec_2 | fields_of_promotiontemplatespec_2 := _fields_of_promotiontemplatespec]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionTemplate", "spec"])})}) |
	some row in kargo_objects
	node := row.node.promotionTemplate.spec
	node != null
]

_kargo_parts_5 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "PromotionStep"]), "fields": lib.optional([fields_of_promotionstep_3 | fields_of_promotionstep_3 := _fields_of_promotionstep]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionTemplate", "spec", "steps", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.promotionTemplate.spec.steps)
	node != null
]

_kargo_parts_6 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ExpressionVariable"]), "fields": lib.optional([fields_of_expressionvariable_3 | fields_of_expressionvariable_3 := _fields_of_expressionvariable]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["promotionTemplate", "spec", "vars", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.promotionTemplate.spec.vars)
	node != null
]

_kargo_parts_7 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "FreightRequest"]), "fields": lib.optional([fields_of_freightrequest_3 | fields_of_freightrequest_3 := _fields_of_freightrequest]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["requestedFreight", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.requestedFreight)
	node != null
]

_kargo_parts_8 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "FreightOrigin"]), "fields": lib.optional([fields_of_freightorigin_4 | fields_of_freightorigin_4 := _fields_of_freightorigin]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["requestedFreight", index_2, "origin"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.requestedFreight)
	node := element_1.origin
	node != null
]

_kargo_parts_9 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "FreightSources"]), "fields": lib.optional([fields_of_freightsources_4 | fields_of_freightsources_4 := _fields_of_freightsources]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["requestedFreight", index_2, "sources"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.requestedFreight)
	node := element_1.sources
	node != null
]

_kargo_parts_10 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "AutoPromotionOptions"]), "fields": lib.optional([fields_of_autopromotionoptions_4 | fields_of_autopromotionoptions_4 := _fields_of_autopromotionoptions]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["requestedFreight", index_2, "sources", "autoPromotionOptions"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.requestedFreight)
	node := element_1.sources.autoPromotionOptions
	node != null
]

_kargo_parts_11 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "PromotionStep"]), "fields": lib.optional([fields_of_promotionstep_3 | fields_of_promotionstep_3 := _fields_of_promotionstep]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["steps", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.steps)
	node != null
]

_kargo_parts_12 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ChartSubscription"]), "fields": lib.optional([fields_of_chartsubscription_4 | fields_of_chartsubscription_4 := _fields_of_chartsubscription]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["subscriptions", index_2, "chart"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.subscriptions)
	node := element_1.chart
	node != null
]

_kargo_parts_13 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "GitSubscription"]), "fields": lib.optional([fields_of_gitsubscription_4 | fields_of_gitsubscription_4 := _fields_of_gitsubscription]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["subscriptions", index_2, "git"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.subscriptions)
	node := element_1.git
	node != null
]

_kargo_parts_14 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_3 | found_3 := "ImageSubscription"]), "fields": lib.optional([fields_of_imagesubscription_4 | fields_of_imagesubscription_4 := _fields_of_imagesubscription]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["subscriptions", index_2, "image"])})}) |
	some row in kargo_objects
	some index_2, element_1 in lib.items(row.node.subscriptions)
	node := element_1.image
	node != null
]

_kargo_parts_15 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ExpressionVariable"]), "fields": lib.optional([fields_of_expressionvariable_3 | fields_of_expressionvariable_3 := _fields_of_expressionvariable]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["vars", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.vars)
	node != null
]

_kargo_parts_16 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "FreightCreationCriteria"]), "fields": lib.optional([fields_of_freightcreationcriteria_2 | fields_of_freightcreationcriteria_2 := _fields_of_stopstrategy]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["freightCreationCriteria"])})}) |
	some row in kargo_objects
	node := row.node.freightCreationCriteria
	node != null
]

_kargo_parts_17 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "Verification"]), "fields": lib.optional([fields_of_verification_2 | fields_of_verification_2 := _fields_of_verification]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["verification"])})}) |
	some row in kargo_objects
	node := row.node.verification
	node != null
]

_kargo_parts_18 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "AnalysisRunMetadata"]), "fields": lib.optional([fields_of_analysisrunmetadata_2 | fields_of_analysisrunmetadata_2 := _fields_of_metadata]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["verification", "analysisRunMetadata"])})}) |
	some row in kargo_objects
	node := row.node.verification.analysisRunMetadata
	node != null
]

_kargo_parts_19 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "AnalysisTemplateReference"]), "fields": lib.optional([fields_of_analysistemplatereference_3 | fields_of_analysistemplatereference_3 := _fields_of_mutex]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["verification", "analysisTemplates", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.verification.analysisTemplates)
	node != null
]

_kargo_parts_20 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "AnalysisRunArgument"]), "fields": lib.optional([fields_of_analysisrunargument_3 | fields_of_analysisrunargument_3 := _fields_of_expressionvariable]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["verification", "args", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.verification.args)
	node != null
]

_kargo_parts_21 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "WebhookReceiverConfig"]), "fields": lib.optional([fields_of_webhookreceiverconfig_3 | fields_of_webhookreceiverconfig_3 := _fields_of_webhookreceiverconfig]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["webhookReceivers", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.webhookReceivers)
	node != null
]

_kargo_parts_22 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ArtifactReference"]), "fields": lib.optional([fields_of_artifactreference_3 | fields_of_artifactreference_3 := _fields_of_artifactreference]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["artifacts", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.artifacts)
	node != null
]

_kargo_parts_23 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Chart"]), "fields": lib.optional([fields_of_chart_3 | fields_of_chart_3 := _fields_of_chart]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["charts", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.charts)
	node != null
]

_kargo_parts_24 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "GitCommit"]), "fields": lib.optional([fields_of_gitcommit_3 | fields_of_gitcommit_3 := _fields_of_gitcommit]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["commits", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.commits)
	node != null
]

_kargo_parts_25 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "Image"]), "fields": lib.optional([fields_of_image_3 | fields_of_image_3 := _fields_of_image]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["images", index_1])})}) |
	some row in kargo_objects
	some index_1, node in lib.items(row.node.images)
	node != null
]

_kargo_parts_26 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "FreightOrigin"]), "fields": lib.optional([fields_of_freightorigin_2 | fields_of_freightorigin_2 := _fields_of_freightorigin]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["origin"])})}) |
	some row in kargo_objects
	node := row.node.origin
	node != null
]

# Each node of Stage, Warehouse, Project, ProjectConfig, Freight, Promotion, PromotionTask, ClusterPromotionTask.
kargo_parts := lib.flatten([_kargo_parts_0, _kargo_parts_1, _kargo_parts_2, _kargo_parts_3, _kargo_parts_4, _kargo_parts_5, _kargo_parts_6, _kargo_parts_7, _kargo_parts_8, _kargo_parts_9, _kargo_parts_10, _kargo_parts_11, _kargo_parts_12, _kargo_parts_13, _kargo_parts_14, _kargo_parts_15, _kargo_parts_16, _kargo_parts_17, _kargo_parts_18, _kargo_parts_19, _kargo_parts_20, _kargo_parts_21, _kargo_parts_22, _kargo_parts_23, _kargo_parts_24, _kargo_parts_25, _kargo_parts_26])

_kargo_nodes_0 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := row.type]), "fields": lib.optional([found_2 | found_2 := row.fields]), "at": object.union(row.at, {"node": row.at.node})}) |
	some row in kargo_parts
	node := row.node
	node != null
]

_kargo_nodes_1 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionStepRetry"]), "fields": lib.optional([fields_of_promotionstepretry_2 | fields_of_promotionstepretry_2 := _fields_of_promotionstepretry]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["retry"])})}) |
	some row in kargo_parts
	row.type == "PromotionStep"
	node := row.node.retry
	node != null
]

_kargo_nodes_2 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_1 | found_1 := "PromotionTaskReference"]), "fields": lib.optional([fields_of_promotiontaskreference_2 | fields_of_promotiontaskreference_2 := _fields_of_freightorigin]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["task"])})}) |
	some row in kargo_parts
	row.type == "PromotionStep"
	node := row.node.task
	node != null
]

_kargo_nodes_3 := [object.union(object.remove(row, ["node", "type", "fields"]), {"node": node, "type": lib.optional([found_2 | found_2 := "ExpressionVariable"]), "fields": lib.optional([fields_of_expressionvariable_3 | fields_of_expressionvariable_3 := _fields_of_expressionvariable]), "at": object.union(row.at, {"node": array.concat(row.at.node, ["vars", index_1])})}) |
	some row in kargo_parts
	row.type == "PromotionStep"
	some index_1, node in lib.items(row.node.vars)
	node != null
]

# Each node of Stage, Warehouse, Project, ProjectConfig, Freight, Promotion, PromotionTask, ClusterPromotionTask.
kargo_nodes := lib.flatten([_kargo_nodes_0, _kargo_nodes_1, _kargo_nodes_2, _kargo_nodes_3])

_workloads_0 := [object.union(row, {"metadata": metadata, "at": object.union(row.at, {"metadata": array.concat(row.at.object, ["metadata"])})}) |
	some number, manifest in lib.manifests
	[manifest.apiVersion, manifest.kind] in {["apps/v1", "Deployment"], ["apps/v1", "StatefulSet"], ["apps/v1", "DaemonSet"], ["batch/v1", "Job"], ["batch/v1", "CronJob"], ["v1", "Pod"]}
	row := {"number": number, "object": manifest, "at": {"object": []}}
	not _condition_100(row)
	metadata := row.object.metadata
	metadata != null
]

# Each metadata of Deployment, StatefulSet, DaemonSet, Job, CronJob, Pod.
workloads := lib.flatten([_workloads_0])

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
	lib.matches("[.]", row.entry.key)
}

_condition_15(row) if {
	lib.opaque(row.entry.key)
}

_condition_16(row) if {
	lib.opaque(row.path)
}

_condition_17(row) if {
	row.path != null
}

_condition_18(row) if {
	not _condition_16(row)
}

_condition_18(row) if {
	not _condition_17(row)
}

_configured_workflowdefaults := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.workflowDefaults]])]

_configured_maincontainer := [element_1 | some element_1 in lib.flatten([[parsed_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.mainContainer)], [found_1 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_1 := parsed_2.mainContainer]])]

_condition_19(row) if {
	some element_1 in lib.flatten([[found_1 | found_1 := row.template.securityContext], [found_2 | some element_2 in lib.flatten([[found_3 | found_3 := row.spec], [found_4 | found_4 := row.referenced], [found_5 | found_5 := row.defaults]]); found_2 := element_2.templateDefaults.securityContext]])
	element_1 != null
}

_condition_20(row) if {
	row.name == "main"
}

_condition_20(row) if {
	some container_1 in lib.items(row.template.containerSet.containers)
	lib.same(container_1.name, row.name)
}

_condition_21(row) if {
	lib.matches_text("(^|[\\s:,{\\[])\\{\\{", row.patch)
}

_condition_22(row) if {
	some image_pull_secret_1 in lib.items(row.spec.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_23(row) if {
	some referenced_spec_1 in _referenced_spec(row)
	some image_pull_secret_1 in lib.items(referenced_spec_1.imagePullSecrets)
	image_pull_secret_1 != null
}

_condition_24(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_25(element_1) if {
	element_1.clusterScope != null
}

_condition_26(element_1) if {
	not _condition_24(element_1)
}

_condition_26(element_1) if {
	not _condition_25(element_1)
}

_condition_27(element_1) if {
	not element_1.clusterScope == true
	_condition_26(element_1)
}

_condition_28(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_6(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_29(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_27(element_1)
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
	not _condition_28(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_27(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_29(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_30(row) if {
	row.spec.serviceAccountName != null
}

_condition_31(row) if {
	not _condition_30(row)
	_unsure_referenced_spec(row)
}

_condition_32(row) if {
	row.entry.key != null
}

_condition_33(row) if {
	not _condition_15(row)
}

_condition_33(row) if {
	not _condition_32(row)
}

_fields_of_workflow := ["apiVersion", "kind", "metadata", "spec", "status"]

_fields_of_workflowspec := ["activeDeadlineSeconds", "affinity", "archiveLogs", "arguments", "artifactRepositoryRef", "automountServiceAccountToken", "dnsConfig", "dnsPolicy", "entrypoint", "executor", "hooks", "hostAliases", "hostNetwork", "imagePullSecrets", "metrics", "nodeSelector", "onExit", "parallelism", "podDisruptionBudget", "podGC", "podMetadata", "podPriorityClassName", "podSpecPatch", "priority", "retryStrategy", "schedulerName", "securityContext", "serviceAccountName", "shutdown", "suspend", "synchronization", "templateDefaults", "templates", "tolerations", "ttlStrategy", "volumeClaimGC", "volumeClaimTemplates", "volumes", "workflowMetadata", "workflowTemplateRef"]

_fields_of_cronworkflowspec := ["concurrencyPolicy", "failedJobsHistoryLimit", "startingDeadlineSeconds", "successfulJobsHistoryLimit", "suspend", "timezone", "workflowMetadata", "workflowSpec"]

_fields_of_stopstrategy := ["expression"]

_fields_of_template := ["activeDeadlineSeconds", "affinity", "archiveLocation", "automountServiceAccountToken", "container", "containerSet", "daemon", "dag", "data", "executor", "failFast", "hostAliases", "http", "initContainers", "inputs", "memoize", "metadata", "metrics", "name", "nodeSelector", "outputs", "parallelism", "plugin", "podSpecPatch", "priorityClassName", "resource", "retryStrategy", "schedulerName", "script", "securityContext", "serviceAccountName", "sidecars", "steps", "suspend", "synchronization", "timeout", "tolerations", "volumes"]

_fields_of_arguments := ["artifacts", "parameters"]

_fields_of_workflowlevelartifactgc := ["forceFinalizerRemoval", "podMetadata", "podSpecPatch", "serviceAccountName", "strategy"]

_fields_of_artifactrepositoryref := ["configMap", "key"]

_fields_of_podgc := ["labelSelector", "strategy"]

_fields_of_metadata := ["annotations", "labels"]

_fields_of_ttlstrategy := ["secondsAfterCompletion", "secondsAfterFailure", "secondsAfterSuccess"]

_fields_of_volumeclaimgc := ["strategy"]

_fields_of_workflowtemplateref := ["clusterScope", "name"]

_fields_of_executorconfig := ["serviceAccountName"]

_fields_of_metrics := ["prometheus"]

_fields_of_retrystrategy := ["affinity", "backoff", "expression", "limit", "retryPolicy"]

_fields_of_backoff := ["duration", "factor", "maxDuration"]

_fields_of_podsecuritycontext := ["fsGroup", "fsGroupChangePolicy", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile", "supplementalGroups", "sysctls", "windowsOptions"]

_fields_of_synchronization := []

_fields_of_toleration := ["effect", "key", "operator", "tolerationSeconds", "value"]

_fields_of_volume := ["awsElasticBlockStore", "azureDisk", "azureFile", "cephfs", "cinder", "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "fc", "flexVolume", "flocker", "gcePersistentDisk", "gitRepo", "glusterfs", "hostPath", "iscsi", "name", "nfs", "persistentVolumeClaim", "photonPersistentDisk", "portworxVolume", "projected", "quobyte", "rbd", "scaleIO", "secret", "storageos", "vsphereVolume"]

_fields_of_artifactlocation := ["archiveLogs", "artifactory", "gcs", "git", "hdfs", "http", "oss", "raw", "s3"]

_fields_of_container := ["args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "name", "ports", "readinessProbe", "resources", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir"]

_fields_of_containersettemplate := ["containers", "retryStrategy", "volumeMounts"]

_fields_of_containernode := ["args", "command", "dependencies", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "name", "ports", "readinessProbe", "resources", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir"]

_fields_of_containersetretrystrategy := ["duration", "retries"]

_fields_of_dagtemplate := ["failFast", "target", "tasks"]

_fields_of_dagtask := ["arguments", "continueOn", "dependencies", "depends", "hooks", "inline", "name", "onExit", "template", "templateRef", "when", "withItems", "withParam", "withSequence"]

_fields_of_data := ["source", "transformation"]

_fields_of_http := ["body", "headers", "insecureSkipVerify", "method", "successCondition", "timeoutSeconds", "url"]

_fields_of_usercontainer := ["args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "mirrorVolumeMounts", "name", "ports", "readinessProbe", "resources", "securityContext", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir"]

_fields_of_memoize := ["cache", "key", "maxAge"]

_fields_of_outputs := ["artifacts", "exitCode", "parameters", "result"]

_fields_of_resourcetemplate := ["action", "failureCondition", "flags", "manifest", "mergeStrategy", "setOwnerReference", "successCondition"]

_fields_of_scripttemplate := ["args", "command", "env", "envFrom", "image", "imagePullPolicy", "lifecycle", "livenessProbe", "name", "ports", "readinessProbe", "resources", "securityContext", "source", "startupProbe", "stdin", "stdinOnce", "terminationMessagePath", "terminationMessagePolicy", "tty", "volumeDevices", "volumeMounts", "workingDir"]

_fields_of_workflowstep := ["arguments", "continueOn", "hooks", "inline", "name", "onExit", "template", "templateRef", "when", "withItems", "withParam", "withSequence"]

_fields_of_suspendtemplate := ["duration"]

_fields_of_lifecyclehook := ["arguments", "expression", "template", "templateRef"]

_fields_of_continueon := ["error", "failed"]

_fields_of_sequence := ["count", "end", "format", "start"]

_fields_of_workflowmetadata := ["annotations", "labels", "labelsFrom"]

_fields_of_artifact := ["archive", "archiveLogs", "artifactory", "from", "fromExpression", "gcs", "git", "globalName", "hdfs", "http", "mode", "name", "optional", "oss", "path", "raw", "recurseMode", "s3", "subPath"]

_fields_of_archivestrategy := ["none", "tar", "zip"]

_fields_of_artifactgc := ["podMetadata", "serviceAccountName", "strategy"]

_fields_of_artifactoryartifact := ["passwordSecret", "url", "usernameSecret"]

_fields_of_azureartifact := ["accountKeySecret", "blob", "container", "endpoint", "useSDKCreds"]

_fields_of_gcsartifact := ["bucket", "key", "serviceAccountKeySecret"]

_fields_of_gitartifact := ["depth", "disableSubmodules", "fetch", "insecureIgnoreHostKey", "passwordSecret", "repo", "revision", "sshPrivateKeySecret", "usernameSecret"]

_fields_of_hdfsartifact := ["addresses", "force", "hdfsUser", "krbCCacheSecret", "krbConfigConfigMap", "krbKeytabSecret", "krbRealm", "krbServicePrincipalName", "krbUsername", "path"]

_fields_of_httpartifact := ["headers", "url"]

_fields_of_ossartifact := ["accessKeySecret", "bucket", "createBucketIfNotPresent", "endpoint", "key", "lifecycleRule", "secretKeySecret", "securityToken"]

_fields_of_rawartifact := ["data"]

_fields_of_s3artifact := ["accessKeySecret", "bucket", "createBucketIfNotPresent", "encryptionOptions", "endpoint", "insecure", "key", "region", "roleARN", "secretKeySecret", "useSDKCreds"]

_fields_of_cache := ["configMap"]

_fields_of_envvar := ["name", "value", "valueFrom"]

_fields_of_envvarsource := ["configMapKeyRef", "fieldRef", "resourceFieldRef", "secretKeyRef"]

_fields_of_envfromsource := ["configMapRef", "prefix", "secretRef"]

_fields_of_probe := ["exec", "failureThreshold", "grpc", "httpGet", "initialDelaySeconds", "periodSeconds", "successThreshold", "tcpSocket", "terminationGracePeriodSeconds", "timeoutSeconds"]

_fields_of_mutex := ["name"]

_fields_of_parameter := ["default", "description", "enum", "globalName", "name", "value", "valueFrom"]

_fields_of_valuefrom := ["configMapKeyRef", "default", "event", "expression", "jqFilter", "jsonPath", "parameter", "path", "supplied"]

_fields_of_containerport := ["containerPort", "hostIP", "hostPort", "name", "protocol"]

_fields_of_prometheus := ["counter", "gauge", "help", "histogram", "labels", "name", "when"]

_fields_of_resourcerequirements := ["limits", "requests"]

_fields_of_semaphoreref := ["configMapKeyRef"]

_fields_of_templateref := ["clusterScope", "name", "template"]

_fields_of_volumemount := ["mountPath", "mountPropagation", "name", "readOnly", "subPath", "subPathExpr"]

_condition_34(row) if {
	row.type in ["WorkflowSpec", "Template"]
}

_fields_of_securitycontext := ["allowPrivilegeEscalation", "capabilities", "privileged", "procMount", "readOnlyRootFilesystem", "runAsGroup", "runAsNonRoot", "runAsUser", "seLinuxOptions", "seccompProfile", "windowsOptions"]

_condition_35(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["controller"]
}

_condition_35(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["controller"]
}

_condition_36(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] in ["controller"]
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_36(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_35(container_2)
}

_condition_37(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["management-controller"]
}

_condition_37(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["management-controller"]
}

_condition_38(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] in ["management-controller"]
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_38(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_37(container_2)
}

_condition_39(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["api"]
}

_condition_39(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["api"]
}

_condition_40(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] in ["api"]
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_40(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_39(container_2)
}

_condition_41(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["webhooks-server", "kubernetes-webhooks-server"]
}

_condition_41(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["webhooks-server", "kubernetes-webhooks-server"]
}

_condition_42(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] in ["webhooks-server", "kubernetes-webhooks-server"]
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_42(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_41(container_2)
}

_condition_43(container_1) if {
	some arg_1 in lib.items(container_1.args)
	arg_1 in ["external-webhooks-server"]
}

_condition_43(container_1) if {
	some command_1 in lib.items(container_1.command)
	command_1 in ["external-webhooks-server"]
}

_condition_44(row) if {
	row.object.metadata.labels["app.kubernetes.io/component"] in ["external-webhooks-server"]
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches("(^|/)kargo(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_44(row) if {
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	some command_1 in lib.items(container_2.command)
	lib.matches("(^|/)controlplane$", command_1)
	_condition_43(container_2)
}

_condition_45(entry_1) if {
	lib.matches("/aggregate-to-", entry_1.key)
}

_condition_46(entry_1) if {
	lib.opaque(entry_1.key)
}

_condition_47(entry_1) if {
	not _condition_45(entry_1)
	not _condition_46(entry_1)
}

_condition_48(row) if {
	some entry_1 in lib.entries(row.object.metadata.labels)
	not _condition_47(entry_1)
}

_condition_49(row) if {
	lib.matches("^kargo-(controller.*|management-controller|api|webhooks-server|external-webhooks-server|garbage-collector|dex-server|admin|viewer|user|promoter|project-creator)$", row.object.metadata.name)
}

_condition_50(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_51(row) if {
	lib.opaque(row.object.metadata.annotations["rbac.kargo.akuity.io/managed"])
}

_condition_52(row) if {
	row.object.metadata.annotations["rbac.kargo.akuity.io/managed"] != null
}

_condition_53(row) if {
	not _condition_51(row)
}

_condition_53(row) if {
	not _condition_52(row)
}

_condition_54(row) if {
	lib.opaque(row.object.metadata.labels["rbac.kargo.akuity.io/system-role"])
}

_condition_55(row) if {
	row.object.metadata.labels["rbac.kargo.akuity.io/system-role"] != null
}

_condition_56(row) if {
	not _condition_54(row)
}

_condition_56(row) if {
	not _condition_55(row)
}

_project_namespaces := [element_1 | some element_1 in lib.distinct([element_2 | some element_2 in lib.flatten([[namespace_1 | some stage_1 in inventory.all("kargo.akuity.io/v1alpha1", "Stage"); namespace_1 := lib.namespace(stage_1)], [found_1 | some project_1 in inventory.all("kargo.akuity.io/v1alpha1", "Project"); found_1 := project_1.metadata.name]])])]

_condition_57(row) if {
	lib.opaque(row.last.sources.direct)
}

_condition_58(row) if {
	row.last.sources.direct != null
}

_condition_59(row) if {
	not _condition_57(row)
}

_condition_59(row) if {
	not _condition_58(row)
}

_condition_60(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_61(stage_1) if {
	lib.opaque(stage_1)
}

_condition_62(stage_1) if {
	stage_1 != null
}

_condition_63(row) if {
	row.object.metadata.name != null
}

_condition_64(row, stage_1) if {
	not _condition_61(stage_1)
	not _condition_50(row)
}

_condition_64(_, stage_1) if {
	not _condition_62(stage_1)
}

_condition_64(row, _) if {
	not _condition_63(row)
}

_condition_65(requested_freight_1) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	stage_1 != null
}

_condition_66(requested_freight_1, _) if {
	requested_freight_1.sources.direct == true
}

_condition_66(requested_freight_1, _) if {
	not _condition_65(requested_freight_1)
}

_condition_66(requested_freight_1, row) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	not _condition_60(row, stage_1)
	_condition_64(row, stage_1)
}

_condition_67(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not _condition_66(requested_freight_1, row)
}

_condition_68(requested_freight_1, row) if {
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
}

_condition_69(requested_freight_1) if {
	lib.opaque(requested_freight_1.origin.name)
}

_condition_70(row) if {
	lib.opaque(row.request.origin.name)
}

_condition_71(requested_freight_1) if {
	requested_freight_1.origin.name != null
}

_condition_72(row) if {
	row.request.origin.name != null
}

_condition_73(requested_freight_1, row) if {
	not _condition_69(requested_freight_1)
	not _condition_70(row)
}

_condition_73(requested_freight_1, _) if {
	not _condition_71(requested_freight_1)
}

_condition_73(_, row) if {
	not _condition_72(row)
}

_condition_74(requested_freight_1, row) if {
	not _condition_68(requested_freight_1, row)
	_condition_73(requested_freight_1, row)
}

_condition_75(_, stage_1) if {
	lib.opaque(stage_1)
}

_condition_75(row, stage_1) if {
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	not _condition_68(requested_freight_1, row)
	not _condition_74(requested_freight_1, row)
}

_condition_76(row, _) if {
	row.last.sources.availabilityStrategy == "All"
}

_condition_76(row, stage_1) if {
	not _condition_67(row, stage_1)
	not _condition_75(row, stage_1)
}

_others(row) := [stage_1 | some stage_1 in lib.items(row.last.sources.stages); not _condition_60(row, stage_1); _condition_64(row, stage_1); _condition_76(row, stage_1)]

_condition_77(others_1, others_2) if {
	lib.same(others_1, others_2)
}

_condition_78(others_1, row) if {
	some others_2 in _others(row)
	not _condition_77(others_1, others_2)
}

_condition_79(row, stage_1) if {
	not _condition_60(row, stage_1)
	_condition_64(row, stage_1)
	_condition_76(row, stage_1)
}

_condition_80(row) if {
	lib.opaque(row.last.sources.availabilityStrategy)
}

_condition_81(row) if {
	row.last.sources.availabilityStrategy != null
}

_condition_82(row) if {
	not _condition_80(row)
}

_condition_82(row) if {
	not _condition_81(row)
}

_condition_83(requested_freight_1) if {
	lib.opaque(requested_freight_1.sources.direct)
}

_condition_84(requested_freight_1) if {
	requested_freight_1.sources.direct != null
}

_condition_85(requested_freight_1) if {
	not _condition_83(requested_freight_1)
}

_condition_85(requested_freight_1) if {
	not _condition_84(requested_freight_1)
}

_condition_86(requested_freight_1, row) if {
	some stage_1 in lib.items(requested_freight_1.sources.stages)
	not _condition_60(row, stage_1)
}

_condition_87(row, stage_1) if {
	lib.same(stage_1, row.object.metadata.name)
}

_condition_87(row, stage_1) if {
	not row.last.sources.availabilityStrategy == "All"
	_condition_82(row)
	namespace_1 := lib.namespace(row.object)
	stage_2 := inventory.named("kargo.akuity.io/v1alpha1", "Stage", namespace_1, stage_1)
	some requested_freight_1 in lib.items(stage_2.spec.requestedFreight)
	lib.same(requested_freight_1.origin.name, row.request.origin.name)
	not requested_freight_1.sources.direct == true
	_condition_85(requested_freight_1)
	some stage_3 in lib.items(requested_freight_1.sources.stages)
	stage_3 != null
	not _condition_86(requested_freight_1, row)
}

_unsure_others(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	not _condition_79(row, stage_1)
	not _condition_87(row, stage_1)
}

_condition_88(others_1, others_2) if {
	lib.same(others_2, others_1)
}

_condition_89(others_1, row) if {
	some others_2 in _others(row)
	not _condition_88(others_2, others_1)
}

_condition_90(others_1, row) if {
	not _condition_89(others_1, row)
	not _unsure_others(row)
}

_condition_91(others_1, row) if {
	not _condition_78(others_1, row)
	not _unsure_others(row)
}

_condition_92(row) if {
	some others_1 in _others(row)
	not _condition_91(others_1, row)
}

_condition_93(row) if {
	row.last.sources.availabilityStrategy == "All"
}

_condition_93(row) if {
	not _condition_92(row)
	not _unsure_others(row)
}

_condition_94(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	lib.same(stage_1, row.object.metadata.name)
}

_condition_95(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	lib.opaque(stage_1)
}

_condition_96(row) if {
	some stage_1 in lib.items(row.last.sources.stages)
	stage_1 != null
}

_condition_97(row) if {
	not _condition_95(row)
	not _condition_50(row)
}

_condition_97(row) if {
	not _condition_96(row)
}

_condition_97(row) if {
	not _condition_63(row)
}

_condition_98(row) if {
	not row.last.sources.availabilityStrategy == "All"
	_condition_82(row)
}

_condition_98(row) if {
	not _condition_94(row)
	_condition_97(row)
}

_condition_99(row) if {
	not _condition_96(row)
}

_condition_99(row) if {
	some others_1 in _others(row)
	others_1 != null
}

_not_leads_back(row) if {
	row.last.sources.direct == true
}

_not_leads_back(row) if {
	_condition_98(row)
	_condition_99(row)
}

_fields_of_freight := ["alias", "apiVersion", "charts", "commits", "images", "kind", "metadata", "origin", "status"]

_fields_of_stagespec := ["promotionTemplate", "requestedFreight", "shard", "verification"]

_fields_of_warehousespec := ["freightCreationPolicy", "interval", "shard", "subscriptions"]

_fields_of_projectspec := ["promotionPolicies"]

_fields_of_promotionspec := ["freight", "stage", "steps"]

_fields_of_promotiontaskspec := ["steps", "vars"]

_fields_of_promotionpolicy := ["autoPromotionEnabled", "stage"]

_fields_of_promotionpolicyselector := ["matchExpressions", "matchLabels", "name"]

_fields_of_promotiontemplate := ["spec"]

_fields_of_promotiontemplatespec := ["steps"]

_fields_of_promotionstep := ["as", "config", "uses"]

_fields_of_expressionvariable := ["name", "value"]

_fields_of_freightrequest := ["origin", "sources"]

_fields_of_freightorigin := ["kind", "name"]

_fields_of_freightsources := ["direct", "stages"]

_fields_of_autopromotionoptions := ["selectionPolicy"]

_fields_of_chartsubscription := ["discoveryLimit", "name", "repoURL", "semverConstraint"]

_fields_of_gitsubscription := ["allowTags", "branch", "commitSelectionStrategy", "discoveryLimit", "excludePaths", "ignoreTags", "includePaths", "insecureSkipTLSVerify", "repoURL", "semverConstraint", "strictSemvers"]

_fields_of_imagesubscription := ["allowTags", "discoveryLimit", "ignoreTags", "imageSelectionStrategy", "insecureSkipTLSVerify", "platform", "repoURL", "strictSemvers"]

_fields_of_verification := ["analysisRunMetadata", "analysisTemplates", "args"]

_fields_of_webhookreceiverconfig := ["bitbucket", "dockerhub", "github", "gitlab", "name", "quay"]

_fields_of_artifactreference := ["artifactType", "metadata", "subscriptionName", "version"]

_fields_of_chart := ["name", "repoURL", "version"]

_fields_of_gitcommit := ["author", "branch", "committer", "id", "message", "repoURL", "tag"]

_fields_of_image := ["digest", "repoURL", "tag"]

_fields_of_promotionstepretry := ["errorThreshold", "timeout"]

_condition_100(row) if {
	some owner_reference_1 in lib.items(row.object.metadata.ownerReferences)
	owner_reference_1 != null
}
