# METADATA
# title: "PodSecurityPolicies do not exist any more"
# description: "Kubernetes 1.25 removed PodSecurityPolicy, and with it the verb use on podsecuritypolicies."
# custom:
#   id: "argo-pod-security-policy"
#   severity: "warning"
#   component: "kubernetes"
#   versions: ">=1.25"
package seawall.argo_pod_security_policy

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.pod_security_policies
	row.name != null
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["kind"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["this release of Kubernetes has no kind PodSecurityPolicy"])}
}

findings contains finding if {
	some row in views.role_rules
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.rule, ["resources"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the role grants the use of podsecuritypolicies, which this release of Kubernetes does not have"])}
}

findings contains finding if {
	some row in views.role_rules
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.rule, ["resources"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the version of Kubernetes"}
}

_fails(row) if {
	some api_group_1 in lib.items(row.rule.apiGroups)
	api_group_1 in ["policy", "extensions", "*"]
	some resource_1 in lib.items(row.rule.resources)
	resource_1 == "podsecuritypolicies"
	some verb_1 in lib.items(row.rule.verbs)
	verb_1 in ["use", "*"]
}

_condition_1(row) if {
	some api_group_1 in lib.items(row.rule.apiGroups)
	api_group_1 in ["policy", "extensions", "*"]
}

_condition_2(row) if {
	some api_group_1 in lib.items(row.rule.apiGroups)
	lib.opaque(api_group_1)
}

_condition_3(row) if {
	some resource_1 in lib.items(row.rule.resources)
	resource_1 == "podsecuritypolicies"
}

_condition_4(row) if {
	some resource_1 in lib.items(row.rule.resources)
	lib.opaque(resource_1)
}

_condition_5(row) if {
	some resource_1 in lib.items(row.rule.resources)
	resource_1 != null
}

_condition_6(row) if {
	not _condition_4(row)
}

_condition_6(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	some verb_1 in lib.items(row.rule.verbs)
	verb_1 in ["use", "*"]
}

_condition_8(row) if {
	some verb_1 in lib.items(row.rule.verbs)
	lib.opaque(verb_1)
}

_passes(row) if {
	not _condition_1(row)
	not _condition_2(row)
}

_passes(row) if {
	not _condition_3(row)
	_condition_6(row)
}

_passes(row) if {
	not _condition_7(row)
	not _condition_8(row)
}
