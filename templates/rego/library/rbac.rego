# METADATA
# title: What RBAC allows a service account
# description: As the RBAC authorizer decides; unknown where the inventory does not say enough.
#   Follows kubernetes plugin/pkg/auth/authorizer/rbac and pkg/apis/rbac/v1/evaluation_helpers.go.
package seawall.rbac

import data.seawall.inventory
import data.seawall.lib

_group := "rbac.authorization.k8s.io/v1"

# access: account {namespace, name}, verb, group, resource with its subresource, namespace (null is every namespace).
allowed(access) if {
	some grant in _grants_of(access)
	some rule in lib.items(grant.rules)
	_covers(rule, access)
}

denied(access) if {
	not allowed(access)
	not lib.opaque(access.account.name)
	_known(access)
	not _dangling(access)
}

_dangling(access) if {
	some grant in _grants_of(access)
	grant.found == false
}

_known(_) if inventory.complete

_known(access) if {
	some kind in ["Role", "RoleBinding"]
	count(inventory.within(_group, kind, access.namespace)) > 0
}

_known(access) if _grants_to(_user(access))

# The grants that apply in the namespace, to the account or to a group that it is in.
_grants_of(access) := [grant |
	some subject in [
		_user(access),
		"group:system:serviceaccounts",
		concat("", ["group:system:serviceaccounts:", access.account.namespace]),
		"group:system:authenticated",
	]
	some grant in _grants_to(subject)
	grant.namespace in {null, access.namespace}
]

_user(access) := concat(":", ["system:serviceaccount", access.account.namespace, access.account.name])

_covers(rule, access) if {
	_lists(rule.verbs, {"*", access.verb})
	_lists(rule.apiGroups, {"*", access.group})
	_lists(rule.resources, {"*", access.resource} | _subresource_wildcards(access.resource))
	count(lib.items(object.get(rule, "resourceNames", []))) == 0
}

_lists(values, accepted) if {
	some value in lib.items(values)
	value in accepted
}

_subresource_wildcards(resource) := {concat("", ["*/", split(resource, "/")[1]])} if contains(resource, "/")

else := set()

_grants_to(subject) := found if found := data.inventory.prepared.grants[subject]

else := found if {
	not data.inventory.prepared
	found := grants[subject]
}

# Every binding, by the subjects that it names.
grants[subject][number] := grant if {
	some number, grant in _bindings
	some subject in grant.subjects
}

_bindings := array.concat(
	[{"namespace": null, "subjects": _subjects(binding, ""), "rules": role.rules, "found": role.found} |
		some binding in inventory.all(_group, "ClusterRoleBinding")
		role := _role(binding, "")
	],
	[{"namespace": namespace, "subjects": _subjects(binding, namespace), "rules": role.rules, "found": role.found} |
		some binding in inventory.all(_group, "RoleBinding")
		namespace := lib.namespace(binding)
		role := _role(binding, namespace)
	],
)

_subjects(binding, namespace) := {name |
	some subject in lib.items(object.get(binding, "subjects", []))
	name := _subject(subject, namespace)
}

# A service account without a namespace is in the binding's.
_subject(subject, namespace) := concat(":", ["system:serviceaccount", _namespace(subject, namespace), subject.name]) if {
	subject.kind == "ServiceAccount"
}

_subject(subject, _) := subject.name if subject.kind == "User"

_subject(subject, _) := concat("", ["group:", subject.name]) if subject.kind == "Group"

_namespace(subject, binding_namespace) := binding_namespace if {
	object.get(subject, "namespace", "") in {"", null}
} else := subject.namespace

_role(binding, namespace) := {"found": true, "rules": object.get(role, "rules", [])} if {
	binding.roleRef.kind == "Role"
	role := inventory.named(_group, "Role", namespace, binding.roleRef.name)
} else := {"found": true, "rules": _cluster_rules(role)} if {
	binding.roleRef.kind == "ClusterRole"
	role := inventory.cluster_named(_group, "ClusterRole", binding.roleRef.name)
} else := {"found": true, "rules": [{"verbs": ["*"], "apiGroups": ["*"], "resources": ["*"]}]} if {
	binding.roleRef.kind == "ClusterRole"
	binding.roleRef.name == "cluster-admin"
} else := {"found": false, "rules": []}

# A role that aggregates has the rules of the roles that it selects, and those of the ones that they select, and so on.
_cluster_rules(role) := array.concat(
	_own_rules(role),
	[rule |
		some name in graph.reachable(_aggregated, _selected(role))
		some rule in _own_rules(inventory.cluster_named(_group, "ClusterRole", name))
	],
)

# kube-controller-manager overwrites the rules of a role that aggregates some. What it wrote may be all that is known of
# the selected roles, unless they are all there.
_own_rules(role) := [] if {
	inventory.complete
	is_object(role.aggregationRule)
	some name in graph.reachable(_aggregated, _selected(role))
	name != object.get(role, ["metadata", "name"], "")
	count(lib.items(object.get(inventory.cluster_named(_group, "ClusterRole", name), "rules", []))) > 0
} else := lib.items(object.get(role, "rules", []))

_aggregated := {name: _selected(role) |
	some name, role in data.inventory.cluster[_group].ClusterRole
}

_selected(role) := {name |
	some selector in lib.items(role.aggregationRule.clusterRoleSelectors)
	some name, selected in data.inventory.cluster[_group].ClusterRole
	selects(selector, object.get(selected, ["metadata", "labels"], {}))
}

# A label selector, as metav1.LabelSelector; an empty one selects everything, a malformed one nothing.
selects(selector, labels) if {
	wanted := object.get(selector, "matchLabels", {})
	is_object(wanted)
	every key, value in wanted {
		labels[key] == value
	}
	expressions := object.get(selector, "matchExpressions", [])
	is_array(expressions)
	every expression in expressions {
		_expression(expression, labels)
	}
}

_expression(expression, labels) if {
	expression.operator == "In"
	labels[expression.key] in expression.values
}

_expression(expression, labels) if {
	expression.operator == "NotIn"
	not labels[expression.key] in expression.values
}

_expression(expression, labels) if {
	expression.operator == "Exists"
	expression.key in object.keys(labels)
}

_expression(expression, labels) if {
	expression.operator == "DoesNotExist"
	not expression.key in object.keys(labels)
}
