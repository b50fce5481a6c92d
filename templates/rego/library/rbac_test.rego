package seawall.rbac_test

import data.seawall.rbac

_group := "rbac.authorization.k8s.io/v1"

_rule := {"apiGroups": ["argoproj.io"], "resources": ["workflowtasksets/status"], "verbs": ["patch"]}

_subject := {"kind": "ServiceAccount", "name": "builder", "namespace": "ci"}

_access := {
	"account": {"namespace": "ci", "name": "builder"},
	"verb": "patch", "group": "argoproj.io", "resource": "workflowtasksets/status", "namespace": "ci",
}

# An inventory with one ClusterRole that a RoleBinding in `ci` grants to the subjects.
_inventory(rules, subjects) := {
	"cluster": {_group: {"ClusterRole": {"agent": {"metadata": {"name": "agent"}, "rules": rules}}}},
	"namespace": {"ci": {_group: {"RoleBinding": {"agent": {
		"metadata": {"name": "agent", "namespace": "ci"},
		"roleRef": {"kind": "ClusterRole", "name": "agent"},
		"subjects": subjects,
	}}}}},
}

_allowed(rule, access) if {
	rbac.allowed(access) with data.inventory as _inventory([rule], [_subject])
}

test_exact_rule if _allowed(_rule, _access)

test_wildcards if {
	every change in [{"verbs": ["*"]}, {"apiGroups": ["*"]}, {"resources": ["*"]}, {"resources": ["*/status"]}] {
		_allowed(object.union(_rule, change), _access)
	}
}

test_what_does_not_cover if {
	every change in [
		{"verbs": ["update"]},
		{"apiGroups": [""]},
		{"resources": ["workflowtasksets"]},
		{"resources": ["workflowtasksets/*"]},
		{"resources": ["*/finalizers"]},
		{"resourceNames": ["one"]},
	] {
		not _allowed(object.union(_rule, change), _access)
	}
}

test_other_namespace if not _allowed(_rule, object.union(_access, {"namespace": "other"}))

test_every_namespace_needs_a_cluster_binding if not _allowed(_rule, object.union(_access, {"namespace": null}))

test_other_account if not _allowed(_rule, object.union(_access, {"account": {"namespace": "ci", "name": "default"}}))

test_subjects if {
	every subject in [
		{"kind": "User", "name": "system:serviceaccount:ci:builder"},
		{"kind": "Group", "name": "system:serviceaccounts"},
		{"kind": "Group", "name": "system:serviceaccounts:ci"},
		{"kind": "Group", "name": "system:authenticated"},
		{"kind": "ServiceAccount", "name": "builder"},
	] {
		rbac.allowed(_access) with data.inventory as _inventory([_rule], [subject])
	}
}

test_other_subjects if {
	every subject in [
		{"kind": "User", "name": "builder"},
		{"kind": "Group", "name": "system:serviceaccounts:other"},
		{"kind": "ServiceAccount", "name": "builder", "namespace": "other"},
	] {
		not rbac.allowed(_access) with data.inventory as _inventory([_rule], [subject])
	}
}

test_denied_when_the_inventory_says_enough if {
	rbac.denied(_access) with data.inventory as _inventory([], [_subject])
	rbac.denied(_access) with data.inventory as {} with data.profile.complete as true
}

test_neither_without_rbac if {
	not rbac.denied(_access) with data.inventory as {}
	not rbac.allowed(_access) with data.inventory as {}
}

_bound_to(name) := {"cluster": {_group: {"ClusterRoleBinding": {"b": {
	"metadata": {"name": "b"},
	"roleRef": {"kind": "ClusterRole", "name": name},
	"subjects": [_subject],
}}}}}

test_missing_role_leaves_it_open if {
	not rbac.denied(_access) with data.inventory as _bound_to("edit")
	not rbac.allowed(_access) with data.inventory as _bound_to("edit")
}

test_cluster_admin_is_built_in if rbac.allowed(_access) with data.inventory as _bound_to("cluster-admin")

test_expression_is_open if {
	access := object.union(_access, {"account": {"namespace": "ci", "name": "{{inputs.parameters.account}}"}})
	not rbac.denied(access) with data.inventory as {} with data.profile.complete as true
}

test_aggregated_role if {
	selector := {"matchLabels": {"to": "agent"}, "matchExpressions": [{"key": "off", "operator": "DoesNotExist"}]}
	role := {"aggregationRule": {"clusterRoleSelectors": [selector]}}
	part := {"metadata": {"labels": {"to": "agent"}}, "rules": [_rule]}
	roles := {"agent": role, "part": part}
	found := object.union(_inventory([], [_subject]), {"cluster": {_group: {"ClusterRole": roles}}})
	rbac.allowed(_access) with data.inventory as found
	switched_off := object.union(part, {"metadata": {"labels": {"to": "agent", "off": "yes"}}})
	without := object.union(found, {"cluster": {_group: {"ClusterRole": {"part": switched_off}}}})
	not rbac.allowed(_access) with data.inventory as without
}

test_rules_of_an_aggregating_role_are_overwritten if {
	role := {"aggregationRule": {"clusterRoleSelectors": [{"matchLabels": {"to": "agent"}}]}, "rules": [_rule]}
	part := {"metadata": {"labels": {"to": "agent"}}, "rules": [object.union(_rule, {"verbs": ["get"]})]}
	alone := object.union(_inventory([], [_subject]), {"cluster": {_group: {"ClusterRole": {"agent": role}}}})
	both := object.union(alone, {"cluster": {_group: {"ClusterRole": {"part": part}}}})
	rbac.allowed(_access) with data.inventory as alone with data.profile.complete as true
	rbac.allowed(_access) with data.inventory as both
	not rbac.allowed(_access) with data.inventory as both with data.profile.complete as true
}
