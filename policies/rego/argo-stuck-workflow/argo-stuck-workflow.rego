# METADATA
# title: "A workflow has ended, and is not cleaned up"
# description: "The controller has set the final phase, and not the label workflows.argoproj.io/completed=true, since it waits for the results of a step whose executor never marked them as complete."
# custom:
#   id: "argo-stuck-workflow"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_stuck_workflow

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.finished_workflows
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels", "workflows.argoproj.io/completed"]), array.concat(row.at.status, ["phase"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["ended as ", lib.text([found_1 | found_1 := row.status.phase]), ", but without the label workflows.argoproj.io/completed=true"])}
}

findings contains finding if {
	some row in views.finished_workflows
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels", "workflows.argoproj.io/completed"]), array.concat(row.at.status, ["phase"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.finished_workflows
	namespace_2 := lib.namespace(row.object)
	some workflow_task_result_1 in inventory.within("argoproj.io/v1alpha1", "WorkflowTaskResult", namespace_2)
	lib.same(workflow_task_result_1.metadata.labels["workflows.argoproj.io/workflow"], row.object.metadata.name)
	workflow_task_result_1.metadata.labels["workflows.argoproj.io/report-outputs-completed"] == "false"
	item := workflow_task_result_1
	item.metadata.name != null
	pointer := place.pointer(row.object, [array.concat(row.at.status, ["phase"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["ended as ", lib.text([found_3 | found_3 := row.status.phase]), lib.text([concat_4 | concat_4 := concat("", [", but WorkflowTaskResult ", item.metadata.name, " is still open"])])])}
}

findings contains finding if {
	some row in views.finished_workflows
	namespace_2 := lib.namespace(row.object)
	some workflow_task_result_1 in inventory.within("argoproj.io/v1alpha1", "WorkflowTaskResult", namespace_2)
	not _condition_4(row, workflow_task_result_1)
	not _condition_14(row, workflow_task_result_1)
	pointer := place.pointer(row.object, [array.concat(row.at.status, ["phase"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	lib.opaque(row.object.metadata.labels["workflows.argoproj.io/completed"])
}

_condition_2(row) if {
	row.object.metadata.labels["workflows.argoproj.io/completed"] != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_fails(row) if {
	not row.object.metadata.labels["workflows.argoproj.io/completed"] == "true"
	_condition_3(row)
}

_passes(row) if {
	row.object.metadata.labels["workflows.argoproj.io/completed"] == "true"
}

_condition_4(row, workflow_task_result_1) if {
	lib.same(workflow_task_result_1.metadata.labels["workflows.argoproj.io/workflow"], row.object.metadata.name)
	workflow_task_result_1.metadata.labels["workflows.argoproj.io/report-outputs-completed"] == "false"
}

_condition_5(row, workflow_task_result_1) if {
	lib.same(workflow_task_result_1.metadata.labels["workflows.argoproj.io/workflow"], row.object.metadata.name)
}

_condition_6(workflow_task_result_1) if {
	lib.opaque(workflow_task_result_1.metadata.labels["workflows.argoproj.io/workflow"])
}

_condition_7(row) if {
	lib.opaque(row.object.metadata.name)
}

_condition_8(workflow_task_result_1) if {
	workflow_task_result_1.metadata.labels["workflows.argoproj.io/workflow"] != null
}

_condition_9(row) if {
	row.object.metadata.name != null
}

_condition_10(row, workflow_task_result_1) if {
	not _condition_6(workflow_task_result_1)
	not _condition_7(row)
}

_condition_10(_, workflow_task_result_1) if {
	not _condition_8(workflow_task_result_1)
}

_condition_10(row, _) if {
	not _condition_9(row)
}

_condition_11(workflow_task_result_1) if {
	lib.opaque(workflow_task_result_1.metadata.labels["workflows.argoproj.io/report-outputs-completed"])
}

_condition_12(workflow_task_result_1) if {
	workflow_task_result_1.metadata.labels["workflows.argoproj.io/report-outputs-completed"] != null
}

_condition_13(workflow_task_result_1) if {
	not _condition_11(workflow_task_result_1)
}

_condition_13(workflow_task_result_1) if {
	not _condition_12(workflow_task_result_1)
}

_condition_14(row, workflow_task_result_1) if {
	not _condition_5(row, workflow_task_result_1)
	_condition_10(row, workflow_task_result_1)
}

_condition_14(_, workflow_task_result_1) if {
	not workflow_task_result_1.metadata.labels["workflows.argoproj.io/report-outputs-completed"] == "false"
	_condition_13(workflow_task_result_1)
}
