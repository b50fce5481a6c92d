# METADATA
# title: "A Project does not take over its namespace"
# description: "A Project owns the namespace of its name. One that is there before the Project is taken over only with the label kargo.akuity.io/project: \"true\", and what belongs to the project is looked for under that name."
# custom:
#   id: "kargo-namespace-not-adopted"
#   severity: "error"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_namespace_not_adopted

import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.namespaces
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["labels", "kargo.akuity.io/project"]), array.concat(row.at.metadata, ["labels"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["Project ", lib.text([found_2 | found_2 := row.metadata.name]), " cannot take over this namespace without the label ", "kargo.akuity.io/project", ": \"true\""])}
}

findings contains finding if {
	some row in views.namespaces
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["labels", "kargo.akuity.io/project"]), array.concat(row.at.metadata, ["labels"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.namespaces
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["labels", "kargo.akuity.io/project"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["labels at the top level are dropped or refused: they belong under metadata"])}
}

findings contains finding if {
	some row in views.namespaces
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["labels", "kargo.akuity.io/project"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

findings contains finding if {
	some row in views.project_configs
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "fail", "severity": "error", "number": row.number, "pointer": pointer, "message": concat("", ["the ProjectConfig of project ", lib.text([namespace_7 | namespace_7 := lib.namespace(row.object)]), " must have its name, not ", lib.text([found_8 | found_8 := row.metadata.name])])}
}

findings contains finding if {
	some row in views.project_configs
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.metadata, ["name"])])
	finding := {"verdict": "unknown", "severity": "error", "number": row.number, "pointer": pointer, "message": "a value that holds an expression is known only when the workflow runs"}
}

_condition_1(row) if {
	lib.opaque(row.metadata.labels["kargo.akuity.io/project"])
}

_condition_2(row) if {
	row.metadata.labels["kargo.akuity.io/project"] != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	row.object.labels["kargo.akuity.io/project"] != null
}

_fails(row) if {
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", row.metadata.name)
	project_1 != null
	not row.metadata.labels["kargo.akuity.io/project"] == "true"
	_condition_3(row)
	not _condition_4(row)
}

_condition_5(row) if {
	project_1 := inventory.cluster_named("kargo.akuity.io/v1alpha1", "Project", row.metadata.name)
	project_1 != null
}

_condition_6(row) if {
	lib.opaque(row.metadata.name)
}

_passes(row) if {
	not _condition_5(row)
	not _condition_6(row)
}

_passes(row) if {
	row.metadata.labels["kargo.akuity.io/project"] == "true"
}

_passes(row) if {
	row.object.labels["kargo.akuity.io/project"] != null
}

_fails_2(row) if {
	row.object.labels["kargo.akuity.io/project"] != null
	not row.metadata.labels["kargo.akuity.io/project"] == "true"
	_condition_3(row)
}

_passes_2(row) if {
	not _condition_4(row)
}

_passes_2(row) if {
	row.metadata.labels["kargo.akuity.io/project"] == "true"
}

_condition_7(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 == ""
}

_condition_8(row) if {
	namespace_1 := lib.namespace(row.object)
	lib.same(row.metadata.name, namespace_1)
}

_condition_9(row) if {
	row.metadata.name != null
}

_condition_10(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 != null
}

_condition_11(row) if {
	not _condition_6(row)
}

_condition_11(row) if {
	not _condition_9(row)
}

_condition_11(row) if {
	not _condition_10(row)
}

_fails_3(row) if {
	row.metadata.name != null
	not _condition_7(row)
	not _condition_8(row)
	_condition_11(row)
}

_passes_3(row) if {
	not _condition_9(row)
}

_passes_3(row) if {
	namespace_1 := lib.namespace(row.object)
	namespace_1 == ""
}

_passes_3(row) if {
	namespace_2 := lib.namespace(row.object)
	lib.same(row.metadata.name, namespace_2)
}
