# METADATA
# title: "The workflow-controller may not do what its release does"
# description: "The controller's role is older than the controller, or was written by hand and lacks a rule."
# custom:
#   id: "argo-controller-missing-permission"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: ">=3.2.0"
package seawall.argo_controller_missing_permission

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.rbac
import data.seawall.views

findings contains finding if {
	some row in views.argo_controllers
	some element_1 in lib.items(data.parameters["argo-controller-missing-permission"].needed)
	item := element_1
	_fails(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_404 | namespace_399 := lib.namespace(row.object); first_403 := lib.first([[found_400 | found_400 := row.pod.serviceAccountName], [found_401 | found_401 := row.pod.serviceAccount], [found_402 | found_402 := "default"]]); concat_404 := concat("", ["service account ", namespace_399, "/", first_403])]), lib.text([concat_405 | concat_405 := concat("", [" may not ", item.text])])])}
}

findings contains finding if {
	some row in views.argo_controllers
	some element_1 in lib.items(data.parameters["argo-controller-missing-permission"].needed)
	item := element_1
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["serviceAccountName"]), array.concat(row.at.pod, ["serviceAccount"]), row.at.pod])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the roles and bindings of the controller's account, or `inventory: complete`"}
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

_condition_1 if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	artifact_1.artifactGC.strategy in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_1 if {
	some templates_2 in _templates
	some artifact_2 in lib.items(templates_2.outputs.artifacts)
	artifact_2 != null
	some specs_1 in _specs
	specs_1.artifactGC.strategy in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_2 if {
	some specs_1 in _specs
	specs_1.executor.serviceAccountName != null
}

_condition_2 if {
	some templates_1 in _templates
	templates_1.executor.serviceAccountName != null
}

_condition_3(item) if {
	item.use == "always"
}

_condition_3(item) if {
	item.use == "agent"
	_agent_is_used
}

_condition_3(item) if {
	item.use == "artifactGC"
	_condition_1
}

_condition_3(item) if {
	item.use == "memoization"
	some templates_1 in _templates
	templates_1.memoize != null
}

_condition_3(item) if {
	item.use == "executorAccounts"
	_condition_2
}

_condition_4(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_5(row) if {
	some container_1 in lib.items(row.pod.containers)
	lib.opaque(container_1.args)
}

_condition_6(row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_7(row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.opaque(arg_1)
}

_condition_8 if {
	some workflow_objects_1 in _workflow_objects
	workflow_objects_1 != null
}

_condition_9(first_1, item, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
	some container_2 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_2.args, "--managed-namespace")
	some verb_1 in lib.items(item.verbs)
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": flag_1})
}

_condition_9(first_1, item, row) if {
	some container_3 in lib.items(row.pod.containers)
	some arg_2 in lib.items(container_3.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_2)
	not _condition_4(row)
	not _condition_5(row)
	some verb_2 in lib.items(item.verbs)
	namespace_2 := lib.namespace(row.object)
	subject_2 := {"namespace": namespace_2, "name": first_1}
	rbac.denied({"account": subject_2, "verb": verb_2, "group": item.group, "resource": item.resource, "namespace": namespace_2})
}

_condition_9(first_1, item, row) if {
	not _condition_6(row)
	not _condition_7(row)
	some workflow_objects_1 in _workflow_objects
	some verb_3 in lib.items(item.verbs)
	namespace_3 := lib.namespace(row.object)
	subject_3 := {"namespace": namespace_3, "name": first_1}
	namespace_4 := lib.namespace(workflow_objects_1)
	rbac.denied({"account": subject_3, "verb": verb_3, "group": item.group, "resource": item.resource, "namespace": namespace_4})
}

_condition_9(first_1, item, row) if {
	not _condition_6(row)
	not _condition_7(row)
	not _condition_8
	some verb_4 in lib.items(item.verbs)
	namespace_5 := lib.namespace(row.object)
	subject_4 := {"namespace": namespace_5, "name": first_1}
	rbac.denied({"account": subject_4, "verb": verb_4, "group": item.group, "resource": item.resource, "namespace": null})
}

_lacks(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	_condition_9(first_1, item, row)
}

_condition_10(env_1) if {
	lib.opaque(env_1.name)
}

_condition_11(env_1) if {
	env_1.name != null
}

_condition_12(env_1) if {
	not _condition_10(env_1)
}

_condition_12(env_1) if {
	not _condition_11(env_1)
}

_condition_13(env_1) if {
	not env_1.name == "LEADER_ELECTION_DISABLE"
	_condition_12(env_1)
}

_condition_13(env_1) if {
	env_1.value == "false"
}

_condition_14(row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	not _condition_13(env_1)
}

_fails(item, row) if {
	_condition_3(item)
	_lacks(item, row)
}

_fails(item, row) if {
	item.use == "leaderElection"
	not _condition_14(row)
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some verb_1 in lib.items(item.verbs)
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.denied({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": namespace_1})
}

_condition_15(item) if {
	lib.opaque(item.use)
}

_condition_16(item) if {
	item.use != null
}

_condition_17(item) if {
	not _condition_15(item)
}

_condition_17(item) if {
	not _condition_16(item)
}

_condition_18(templates_1) if {
	templates_1.http != null
}

_condition_19(templates_1) if {
	templates_1.plugin != null
}

_not_runs_in_agent(templates_1) if {
	not _condition_18(templates_1)
	not _condition_19(templates_1)
}

_condition_20 if {
	some templates_1 in _templates
	not _not_runs_in_agent(templates_1)
}

_not_agent_is_used if {
	not _condition_20
}

_condition_21(item) if {
	not item.use == "agent"
	_condition_17(item)
}

_condition_21(_) if {
	_not_agent_is_used
}

_condition_22 if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	artifact_1.artifactGC.strategy in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_23 if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	lib.opaque(artifact_1.artifactGC.strategy)
}

_condition_24 if {
	some templates_1 in _templates
	some artifact_1 in lib.items(templates_1.outputs.artifacts)
	artifact_1 != null
}

_condition_25 if {
	some specs_1 in _specs
	specs_1.artifactGC.strategy in ["OnWorkflowCompletion", "OnWorkflowDeletion"]
}

_condition_26 if {
	some specs_1 in _specs
	lib.opaque(specs_1.artifactGC.strategy)
}

_condition_27 if {
	not _condition_24
}

_condition_27 if {
	not _condition_25
	not _condition_26
}

_condition_28(item) if {
	not item.use == "artifactGC"
	_condition_17(item)
}

_condition_28(_) if {
	not _condition_22
	not _condition_23
	_condition_27
}

_condition_29 if {
	some templates_1 in _templates
	templates_1.memoize != null
}

_condition_30(item) if {
	not item.use == "memoization"
	_condition_17(item)
}

_condition_30(_) if {
	not _condition_29
}

_condition_31 if {
	some specs_1 in _specs
	specs_1.executor.serviceAccountName != null
}

_condition_32 if {
	some templates_1 in _templates
	templates_1.executor.serviceAccountName != null
}

_condition_33(item) if {
	not item.use == "executorAccounts"
	_condition_17(item)
}

_condition_33(_) if {
	not _condition_31
	not _condition_32
}

_condition_34(first_1, flag_1, item, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": flag_1})
}

_condition_35(first_1, item, row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	some verb_1 in lib.items(item.verbs)
	not _condition_34(first_1, flag_1, item, row, verb_1)
}

_condition_36(_, _, row) if {
	not _condition_6(row)
	not _condition_7(row)
}

_condition_36(first_1, item, row) if {
	not _condition_35(first_1, item, row)
	not _condition_5(row)
}

_condition_37(first_1, item, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": namespace_1})
}

_condition_38(first_1, item, row) if {
	some verb_1 in lib.items(item.verbs)
	not _condition_37(first_1, item, row, verb_1)
}

_condition_39(_, _, row) if {
	not _condition_6(row)
	not _condition_7(row)
}

_condition_39(_, _, row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--managed-namespace")
	flag_1 != null
}

_condition_39(first_1, item, row) if {
	not _condition_38(first_1, item, row)
}

_condition_40(first_1, item, row, verb_1, workflow_objects_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	namespace_2 := lib.namespace(workflow_objects_1)
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": namespace_2})
}

_condition_41(first_1, item, row) if {
	some workflow_objects_1 in _workflow_objects
	some verb_1 in lib.items(item.verbs)
	not _condition_40(first_1, item, row, verb_1, workflow_objects_1)
}

_condition_42(_, _, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_42(first_1, item, row) if {
	not _condition_41(first_1, item, row)
}

_condition_43(first_1, item, row, verb_1) if {
	namespace_1 := lib.namespace(row.object)
	subject_1 := {"namespace": namespace_1, "name": first_1}
	rbac.allowed({"account": subject_1, "verb": verb_1, "group": item.group, "resource": item.resource, "namespace": null})
}

_condition_44(first_1, item, row) if {
	some verb_1 in lib.items(item.verbs)
	not _condition_43(first_1, item, row, verb_1)
}

_condition_45(_, _, row) if {
	some container_1 in lib.items(row.pod.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_45(_, _, _) if {
	some workflow_objects_1 in _workflow_objects
	workflow_objects_1 != null
}

_condition_45(first_1, item, row) if {
	not _condition_44(first_1, item, row)
}

_condition_46(first_1, item, row) if {
	_condition_36(first_1, item, row)
	_condition_39(first_1, item, row)
	_condition_42(first_1, item, row)
	_condition_45(first_1, item, row)
}

_condition_47(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	not _condition_46(first_1, item, row)
}

_not_lacks(item, row) if {
	not _condition_47(item, row)
}

_condition_48(item, _) if {
	not item.use == "always"
	_condition_17(item)
	_condition_21(item)
	_condition_28(item)
	_condition_30(item)
	_condition_33(item)
}

_condition_48(item, row) if {
	_not_lacks(item, row)
}

_condition_49(env_1) if {
	lib.opaque(env_1.value)
}

_condition_50(env_1) if {
	env_1.value != null
}

_condition_51(env_1) if {
	not _condition_49(env_1)
}

_condition_51(env_1) if {
	not _condition_50(env_1)
}

_condition_52(item, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.pod.serviceAccountName], [found_2 | found_2 := row.pod.serviceAccount], [found_3 | found_3 := "default"]])
	some verb_1 in lib.items(item.verbs)
	not _condition_37(first_1, item, row, verb_1)
}

_condition_53(item, _) if {
	not item.use == "leaderElection"
	_condition_17(item)
}

_condition_53(_, row) if {
	some container_1 in lib.items(row.pod.containers)
	some env_1 in lib.items(container_1.env)
	env_1.name == "LEADER_ELECTION_DISABLE"
	not env_1.value == "false"
	_condition_51(env_1)
}

_condition_53(item, row) if {
	not _condition_52(item, row)
}

_passes(item, row) if {
	_condition_48(item, row)
	_condition_53(item, row)
}
