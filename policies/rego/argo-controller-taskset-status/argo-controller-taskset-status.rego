# METADATA
# title: "The workflow-controller may not patch workflowtasksets/status"
# description: "Since 3.4.17 and 3.5.5 the controller clears the status of a finished task set, a right that no upstream manifest grants and the chart only from 0.45.26."
# custom:
#   id: "argo-controller-taskset-status"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: ">=3.4.17 <3.5.0 || >=3.5.5"
package seawall.argo_controller_taskset_status

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.argo_controllers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_121 | namespace_116 := lib.namespace(row.object); first_120 := lib.first([[found_117 | found_117 := row.pod.serviceAccountName], [found_118 | found_118 := row.pod.serviceAccount], [found_119 | found_119 := "default"]]); concat_121 := concat("", ["service account ", namespace_116, "/", first_120, " may not patch workflowtasksets/status"])]), ", which the http and plugin templates here need"])}
}

findings contains finding if {
	some row in views.argo_controllers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the controller's account, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.argo_controllers
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_179 | namespace_174 := lib.namespace(row.object); first_178 := lib.first([[found_175 | found_175 := row.pod.serviceAccountName], [found_176 | found_176 := row.pod.serviceAccount], [found_177 | found_177 := "default"]]); concat_179 := concat("", ["service account ", namespace_174, "/", first_178, " may not patch workflowtasksets/status"])]), "; http and plugin templates would need it"])}
}

findings contains finding if {
	some row in views.argo_controllers
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the controller's account, or `inventory: complete`"}
}

_workflow_objects := [element_1 | some element_1 in lib.flatten([[workflow_1 | some workflow_1 in inventory.all("argoproj.io/v1alpha1", "Workflow")], [workflow_template_1 | some workflow_template_1 in inventory.all("argoproj.io/v1alpha1", "WorkflowTemplate")], [cron_workflow_1 | some cron_workflow_1 in inventory.all("argoproj.io/v1alpha1", "CronWorkflow")]])]

_specs := [element_1 | some element_1 in lib.flatten([[found_1 | some workflow_objects_1 in _workflow_objects; found_1 := workflow_objects_1.spec], [found_2 | some workflow_objects_2 in _workflow_objects; found_2 := workflow_objects_2.spec.workflowSpec], [found_3 | some cluster_workflow_template_1 in inventory.all("argoproj.io/v1alpha1", "ClusterWorkflowTemplate"); found_3 := cluster_workflow_template_1.spec]])]

_templates := [element_1 | some element_1 in lib.flatten([[template_1 | some specs_1 in _specs; some template_1 in lib.items(specs_1.templates)], [found_1 | some specs_2 in _specs; some template_2 in lib.items(specs_2.templates); some step_1 in lib.items(template_2.steps); some step_2 in lib.items(step_1); found_1 := step_2.inline], [found_2 | some specs_3 in _specs; some template_3 in lib.items(specs_3.templates); some task_1 in lib.items(template_3.dag.tasks); found_2 := task_1.inline]])]

_runs_in_agent(templates_1) if {
	templates_1.http != null
}

_runs_in_agent(templates_1) if {
	templates_1.plugin != null
}

_agent_is_used if {
	some templates_1 in _templates
	_runs_in_agent(templates_1)
}

_condition_1(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_2(row) if {
	some container_1 in lib.items(row.pod.containers)
	lib.opaque(container_1.args)
}

_condition_3(row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_4(row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.opaque(arg_1)
}

_condition_5 if {
	some workflow_objects_1 in _workflow_objects
	workflow_objects_1 != null
}

_condition_6(first_1, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
	some container_2 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_2.args, "--managed-namespace")
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": flag_1})
}

_condition_6(first_1, row) if {
	some container_3 in lib.items(row.pod.containers)
	some arg_2 in lib.items(container_3.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_2)
	not _condition_1(row)
	not _condition_2(row)
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_2})
}

_condition_6(first_1, row) if {
	not _condition_3(row)
	not _condition_4(row)
	some workflow_objects_1 in _workflow_objects
	namespace_3 := lib.namespace(row.object)
	subject_3 := {"namespace": namespace_3, "name": first_1}
	namespace_4 := lib.namespace(workflow_objects_1)
	rbac.denied({"account": subject_3, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_4})
}

_condition_6(first_1, row) if {
	not _condition_3(row)
	not _condition_4(row)
	not _condition_5
	namespace_5 := lib.namespace(row.object)
	subject_4 := {"namespace": namespace_5, "name": first_1}
	rbac.denied({"account": subject_4, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": null})
}

_lacks(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_6(first_1, row)
}

_fails(row) if {
	_agent_is_used
	_lacks(row)
}

_condition_7(templates_1) if {
	templates_1.http != null
}

_condition_8(templates_1) if {
	templates_1.plugin != null
}

_not_runs_in_agent(templates_1) if {
	not _condition_7(templates_1)
	not _condition_8(templates_1)
}

_condition_9 if {
	some templates_1 in _templates
	not _not_runs_in_agent(templates_1)
}

_not_agent_is_used if {
	not _condition_9
}

_condition_10(first_1, flag_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": flag_1})
}

_condition_11(first_1, row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	not _condition_10(first_1, flag_1, row)
}

_condition_12(_, row) if {
	not _condition_3(row)
	not _condition_4(row)
}

_condition_12(first_1, row) if {
	not _condition_11(first_1, row)
	not _condition_2(row)
}

_condition_13(_, row) if {
	not _condition_3(row)
	not _condition_4(row)
}

_condition_13(_, row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_13(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_1})
}

_condition_14(first_1, row, workflow_objects_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	namespace_2 := lib.namespace(workflow_objects_1)
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": namespace_2})
}

_condition_15(first_1, row) if {
	some workflow_objects_1 in _workflow_objects
	not _condition_14(first_1, row, workflow_objects_1)
}

_condition_16(_, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_16(first_1, row) if {
	not _condition_15(first_1, row)
}

_condition_17(_, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_17(_, _) if {
	some workflow_objects_1 in _workflow_objects
	workflow_objects_1 != null
}

_condition_17(first_1, row) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": null})
}

_condition_18(first_1, row) if {
	_condition_12(first_1, row)
	_condition_13(first_1, row)
	_condition_16(first_1, row)
	_condition_17(first_1, row)
}

_condition_19(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_18(first_1, row)
}

_not_lacks(row) if {
	not _condition_19(row)
}

_passes(_) if {
	_not_agent_is_used
}

_passes(row) if {
	_not_lacks(row)
}

_fails_2(row) if {
	_not_agent_is_used
	_lacks(row)
}

_passes_2(_) if {
	_agent_is_used
}

_passes_2(row) if {
	_not_lacks(row)
}
