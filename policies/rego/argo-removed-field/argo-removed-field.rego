# METADATA
# title: "A field has another name in this release"
# description: "Argo Workflows 3.6 brought schedules, mutexes and semaphores, and 4.0 took away the singular fields that they replace. podPriority and the priority of a template are gone since 3.7."
# custom:
#   id: "argo-removed-field"
#   severity: "error"
#   component: "argoWorkflows"
#   versions: "<3.6.0 || >=3.7.0"
package seawall.argo_removed_field

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.cron_specs
	some item in lib.entries(row.cron)
	item_at := array.concat(row.at.cron, [item.key])
	_fails(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["argo-removed-field"].CronWorkflowSpec); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.cron_specs
	some item in lib.entries(row.cron)
	item_at := array.concat(row.at.cron, [item.key])
	not _fails(item, row)
	not _passes(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec)
	item_at := array.concat(row.at.spec, [item.key])
	_fails_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["argo-removed-field"].WorkflowSpec); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec)
	item_at := array.concat(row.at.spec, [item.key])
	not _fails_2(item, row)
	not _passes_2(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec.synchronization)
	item_at := array.concat(row.at.spec, ["synchronization", item.key])
	_fails_3(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["argo-removed-field"].Synchronization); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.specs
	some item in lib.entries(row.spec.synchronization)
	item_at := array.concat(row.at.spec, ["synchronization", item.key])
	not _fails_3(item, row)
	not _passes_3(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template)
	item_at := array.concat(row.at.template, [item.key])
	_fails_4(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["argo-removed-field"].Template); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template)
	item_at := array.concat(row.at.template, [item.key])
	not _fails_4(item, row)
	not _passes_4(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template.synchronization)
	item_at := array.concat(row.at.template, ["synchronization", item.key])
	_fails_5(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([found_4 | found_4 := item.key]), " ", lib.text([found_6 | some element_5 in lib.items(data.parameters["argo-removed-field"].Synchronization); lib.same(element_5.name, item.key); found_6 := element_5.says])])}
}

findings contains finding if {
	some row in views.templates
	some item in lib.entries(row.template.synchronization)
	item_at := array.concat(row.at.template, ["synchronization", item.key])
	not _fails_5(item, row)
	not _passes_5(item, row)
	pointer := place.pointer(row.object, [item_at])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(element_1, row) if {
	some entry_1 in lib.entries(row.cron)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails(item, row) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].CronWorkflowSpec)
	lib.same(element_1.name, item.key)
	not _condition_1(element_1, row)
}

_condition_2(element_1, item) if {
	lib.same(element_1.name, item.key)
}

_condition_3(item) if {
	lib.opaque(item.key)
}

_condition_4(element_1) if {
	element_1.name != null
}

_condition_5(item) if {
	item.key != null
}

_condition_6(_, item) if {
	not _condition_3(item)
}

_condition_6(element_1, _) if {
	not _condition_4(element_1)
}

_condition_6(_, item) if {
	not _condition_5(item)
}

_condition_7(element_1, item) if {
	not _condition_2(element_1, item)
	_condition_6(element_1, item)
}

_condition_8(item) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].CronWorkflowSpec)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes(item, row) if {
	not _fails(item, row)
	not _condition_8(item)
}

_condition_9(element_1, row) if {
	some entry_1 in lib.entries(row.spec)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_2(item, row) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].WorkflowSpec)
	lib.same(element_1.name, item.key)
	not _condition_9(element_1, row)
}

_condition_10(item) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].WorkflowSpec)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_2(item, row) if {
	not _fails_2(item, row)
	not _condition_10(item)
}

_condition_11(element_1, row) if {
	some entry_1 in lib.entries(row.spec.synchronization)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_3(item, row) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].Synchronization)
	lib.same(element_1.name, item.key)
	not _condition_11(element_1, row)
}

_condition_12(item) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].Synchronization)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_3(item, row) if {
	not _fails_3(item, row)
	not _condition_12(item)
}

_condition_13(element_1, row) if {
	some entry_1 in lib.entries(row.template)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_4(item, row) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].Template)
	lib.same(element_1.name, item.key)
	not _condition_13(element_1, row)
}

_condition_14(item) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].Template)
	not _condition_2(element_1, item)
	not _condition_7(element_1, item)
}

_passes_4(item, row) if {
	not _fails_4(item, row)
	not _condition_14(item)
}

_condition_15(element_1, row) if {
	some entry_1 in lib.entries(row.template.synchronization)
	lib.same_text(entry_1.key, element_1.instead)
}

_fails_5(item, row) if {
	some element_1 in lib.items(data.parameters["argo-removed-field"].Synchronization)
	lib.same(element_1.name, item.key)
	not _condition_15(element_1, row)
}

_passes_5(item, row) if {
	not _fails_5(item, row)
	not _condition_12(item)
}
