# METADATA
# title: "A promotion step names a task that does not exist"
# description: "A task without a kind is a PromotionTask of the Stage's own namespace. One for the whole cluster is found only with kind: ClusterPromotionTask, and nothing checks either before a promotion."
# custom:
#   id: "kargo-promotion-task-missing"
#   severity: "error"
#   component: "kargo"
#   versions: ">=1.2.0"
package seawall.kargo_promotion_task_missing

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_steps
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no PromotionTask is called ", lib.text([found_9 | found_9 := row.step.task.name]), ", but a ClusterPromotionTask is: change kind"])}
}

findings contains finding if {
	some row in views.promotion_steps
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's PromotionTasks and the cluster's ClusterPromotionTasks, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.promotion_steps
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no PromotionTask is called ", lib.text([found_10 | found_10 := row.step.task.name]), ""])}
}

findings contains finding if {
	some row in views.promotion_steps
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's PromotionTasks and the cluster's ClusterPromotionTasks, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.promotion_steps
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no ClusterPromotionTask is called ", lib.text([found_6 | found_6 := row.step.task.name]), ", but a PromotionTask is: change kind"])}
}

findings contains finding if {
	some row in views.promotion_steps
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's PromotionTasks and the cluster's ClusterPromotionTasks, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.promotion_steps
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["no ClusterPromotionTask is called ", lib.text([found_8 | found_8 := row.step.task.name]), ""])}
}

findings contains finding if {
	some row in views.promotion_steps
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.step, ["task", "name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "needs the project's PromotionTasks and the cluster's ClusterPromotionTasks, or `inventory: complete`"}
}

_condition_1(row) if {
	lib.opaque(row.step.task.kind)
}

_condition_2(row) if {
	row.step.task.kind != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	namespace_1 := lib.namespace(row.object)
	promotion_task_1 := inventory.named("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, row.step.task.name)
	promotion_task_1 != null
}

_condition_5(row) if {
	lib.opaque(row.step.task.name)
}

_condition_5(row) if {
	row.step.task.name != null
	not _condition_4(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, "others")
}

_fails(row) if {
	row.step.task.name != null
	not row.step.task.kind == "ClusterPromotionTask"
	_condition_3(row)
	not _condition_4(row)
	not _condition_5(row)
	cluster_promotion_task_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", row.step.task.name)
	cluster_promotion_task_1 != null
}

_condition_6(row) if {
	row.step.task.name != null
}

_condition_7(row) if {
	cluster_promotion_task_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", row.step.task.name)
	cluster_promotion_task_1 != null
}

_condition_8(row) if {
	lib.opaque(row.step.task.name)
}

_passes(row) if {
	not _condition_6(row)
}

_passes(row) if {
	row.step.task.kind == "ClusterPromotionTask"
}

_passes(row) if {
	namespace_1 := lib.namespace(row.object)
	promotion_task_1 := inventory.named("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, row.step.task.name)
	promotion_task_1 != null
}

_passes(row) if {
	not _condition_7(row)
	not _condition_8(row)
}

_fails_2(row) if {
	row.step.task.name != null
	not row.step.task.kind == "ClusterPromotionTask"
	_condition_3(row)
	not _condition_4(row)
	not _condition_5(row)
	not _condition_7(row)
	not _condition_8(row)
}

_passes_2(row) if {
	not _condition_6(row)
}

_passes_2(row) if {
	row.step.task.kind == "ClusterPromotionTask"
}

_passes_2(row) if {
	namespace_1 := lib.namespace(row.object)
	promotion_task_1 := inventory.named("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, row.step.task.name)
	promotion_task_1 != null
}

_passes_2(row) if {
	cluster_promotion_task_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", row.step.task.name)
	cluster_promotion_task_1 != null
}

_condition_9(row) if {
	lib.opaque(row.step.task.name)
}

_condition_9(row) if {
	row.step.task.name != null
	not _condition_7(row)
	inventory.cluster_lacks("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", "others")
}

_fails_3(row) if {
	row.step.task.name != null
	row.step.task.kind == "ClusterPromotionTask"
	not _condition_7(row)
	not _condition_9(row)
	namespace_1 := lib.namespace(row.object)
	promotion_task_1 := inventory.named("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, row.step.task.name)
	promotion_task_1 != null
}

_passes_3(row) if {
	not _condition_6(row)
}

_passes_3(row) if {
	not row.step.task.kind == "ClusterPromotionTask"
	_condition_3(row)
}

_passes_3(row) if {
	cluster_promotion_task_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", row.step.task.name)
	cluster_promotion_task_1 != null
}

_passes_3(row) if {
	not _condition_4(row)
	not _condition_8(row)
}

_fails_4(row) if {
	row.step.task.name != null
	row.step.task.kind == "ClusterPromotionTask"
	not _condition_7(row)
	not _condition_9(row)
	not _condition_4(row)
	not _condition_8(row)
}

_passes_4(row) if {
	not _condition_6(row)
}

_passes_4(row) if {
	not row.step.task.kind == "ClusterPromotionTask"
	_condition_3(row)
}

_passes_4(row) if {
	cluster_promotion_task_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "ClusterPromotionTask", row.step.task.name)
	cluster_promotion_task_1 != null
}

_passes_4(row) if {
	namespace_1 := lib.namespace(row.object)
	promotion_task_1 := inventory.named("kargo.akuity.io/v1alpha1", "PromotionTask", namespace_1, row.step.task.name)
	promotion_task_1 != null
}
