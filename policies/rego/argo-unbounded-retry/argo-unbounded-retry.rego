# METADATA
# title: "A step that keeps failing is retried for ever"
# description: "A retryStrategy without a limit, even an empty one, retries until the step succeeds; a limit that is not set means none."
# custom:
#   id: "argo-unbounded-retry"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_unbounded_retry

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.templates
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["retryStrategy"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the retryStrategy of template ", lib.text([found_114 | found_114 := row.template.name]), " has no limit"])}
}

findings contains finding if {
	some row in views.templates
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.template, ["retryStrategy"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "holds what cannot be read"}
}

findings contains finding if {
	some row in views.specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["retryStrategy"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the retryStrategy of the workflow has no limit"])}
}

findings contains finding if {
	some row in views.specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.spec, ["retryStrategy"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "holds what cannot be read"}
}

findings contains finding if {
	some row in views.controller_configs
	_fails_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["workflowDefaults"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the retryStrategy in workflowDefaults has no limit, and every workflow without one inherits it"])}
}

findings contains finding if {
	some row in views.controller_configs
	not _fails_3(row)
	not _passes_3(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["workflowDefaults"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "holds what cannot be read"}
}

findings contains finding if {
	some row in views.controller_configs
	_fails_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["config"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the retryStrategy in workflowDefaults has no limit, and every workflow without one inherits it"])}
}

findings contains finding if {
	some row in views.controller_configs
	not _fails_4(row)
	not _passes_4(row)
	pointer := place.pointer(row.object, [array.concat(row.at.config, ["config"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "holds what cannot be read"}
}

_condition_1(row) if {
	row.template.retryStrategy.limit != null
}

_condition_2(row) if {
	row.template.retryStrategy.backoff.maxDuration != null
}

_condition_3(row) if {
	lib.matches("\\bretries\\b", row.template.retryStrategy.expression)
}

_condition_4(row) if {
	lib.opaque(row.template.retryStrategy.expression)
}

_condition_5(row) if {
	row.spec.templateDefaults.retryStrategy.limit != null
}

_condition_6(row) if {
	row.spec.templateDefaults.retryStrategy.backoff.maxDuration != null
}

_condition_7(row) if {
	lib.matches("\\bretries\\b", row.spec.templateDefaults.retryStrategy.expression)
}

_condition_8(row) if {
	lib.opaque(row.spec.templateDefaults.retryStrategy.expression)
}

_default_spec := lib.first([[found_1 | found_1 := data.parameters["argo-unbounded-retry"].workflowDefaults.spec], [found_2 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults); found_2 := parsed_1.spec], [found_3 | some config_map_2 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name); parsed_2 := embedded.from_yaml_text(config_map_2.data.config); found_3 := parsed_2.workflowDefaults.spec]])

_condition_9 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.retryStrategy.limit != null
}

_condition_10 if {
	data.parameters["argo-unbounded-retry"].workflowDefaults.spec != null
}

_condition_11(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_12 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	parsed_1 := embedded.from_yaml_text(config_map_1.data.workflowDefaults)
	parsed_1.spec != null
}

_condition_13 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_11(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_13 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.config)
}

_condition_14 if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_11(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_14 if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_condition_14 if {
	not _condition_12
	_condition_13
}

_unsure_default_spec if {
	not _condition_10
	_condition_14
}

_condition_15 if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.retryStrategy.backoff.maxDuration != null
}

_condition_16 if {
	default_spec_1 := _default_spec
	lib.matches("\\bretries\\b", default_spec_1.templateDefaults.retryStrategy.expression)
}

_condition_17 if {
	_unsure_default_spec
}

_condition_17 if {
	default_spec_1 := _default_spec
	lib.opaque(default_spec_1.templateDefaults.retryStrategy.expression)
}

_condition_18(row) if {
	row.spec.activeDeadlineSeconds != null
}

_condition_19 if {
	default_spec_1 := _default_spec
	default_spec_1.activeDeadlineSeconds != null
}

_not_has_deadline(row) if {
	not _condition_18(row)
	not _condition_19
	not _unsure_default_spec
}

_fails(row) if {
	row.template.retryStrategy != null
	not _condition_1(row)
	not _condition_2(row)
	not _condition_3(row)
	not _condition_4(row)
	not _condition_5(row)
	not _condition_6(row)
	not _condition_7(row)
	not _condition_8(row)
	not _condition_9
	not _unsure_default_spec
	not _condition_15
	not _unsure_default_spec
	not _condition_16
	not _condition_17
	_not_has_deadline(row)
}

_condition_20(row) if {
	row.template.retryStrategy != null
}

_has_deadline(row) if {
	row.spec.activeDeadlineSeconds != null
}

_has_deadline(_) if {
	default_spec_1 := _default_spec
	default_spec_1.activeDeadlineSeconds != null
	not _unsure_default_spec
}

_passes(row) if {
	not _condition_20(row)
}

_passes(row) if {
	row.template.retryStrategy.limit != null
}

_passes(row) if {
	row.template.retryStrategy.backoff.maxDuration != null
}

_passes(row) if {
	lib.matches("\\bretries\\b", row.template.retryStrategy.expression)
}

_passes(row) if {
	row.spec.templateDefaults.retryStrategy.limit != null
}

_passes(row) if {
	row.spec.templateDefaults.retryStrategy.backoff.maxDuration != null
}

_passes(row) if {
	lib.matches("\\bretries\\b", row.spec.templateDefaults.retryStrategy.expression)
}

_passes(_) if {
	default_spec_1 := _default_spec
	default_spec_1.templateDefaults.retryStrategy.limit != null
	not _unsure_default_spec
}

_passes(_) if {
	default_spec_2 := _default_spec
	default_spec_2.templateDefaults.retryStrategy.backoff.maxDuration != null
	not _unsure_default_spec
}

_passes(_) if {
	default_spec_3 := _default_spec
	lib.matches("\\bretries\\b", default_spec_3.templateDefaults.retryStrategy.expression)
	not _unsure_default_spec
}

_passes(row) if {
	_has_deadline(row)
}

_condition_21(row) if {
	row.spec.retryStrategy.limit != null
}

_condition_22(row) if {
	row.spec.retryStrategy.backoff.maxDuration != null
}

_condition_23(row) if {
	lib.matches("\\bretries\\b", row.spec.retryStrategy.expression)
}

_condition_24(row) if {
	lib.opaque(row.spec.retryStrategy.expression)
}

_condition_25 if {
	default_spec_1 := _default_spec
	default_spec_1.retryStrategy.limit != null
}

_condition_26 if {
	default_spec_1 := _default_spec
	default_spec_1.retryStrategy.backoff.maxDuration != null
}

_condition_27 if {
	default_spec_1 := _default_spec
	lib.matches("\\bretries\\b", default_spec_1.retryStrategy.expression)
}

_condition_28 if {
	_unsure_default_spec
}

_condition_28 if {
	default_spec_1 := _default_spec
	lib.opaque(default_spec_1.retryStrategy.expression)
}

_fails_2(row) if {
	row.spec.retryStrategy != null
	not _condition_21(row)
	not _condition_22(row)
	not _condition_23(row)
	not _condition_24(row)
	not _condition_25
	not _unsure_default_spec
	not _condition_26
	not _unsure_default_spec
	not _condition_27
	not _condition_28
	_not_has_deadline(row)
}

_condition_29(row) if {
	row.spec.retryStrategy != null
}

_passes_2(row) if {
	not _condition_29(row)
}

_passes_2(row) if {
	row.spec.retryStrategy.limit != null
}

_passes_2(row) if {
	row.spec.retryStrategy.backoff.maxDuration != null
}

_passes_2(row) if {
	lib.matches("\\bretries\\b", row.spec.retryStrategy.expression)
}

_passes_2(_) if {
	default_spec_1 := _default_spec
	default_spec_1.retryStrategy.limit != null
	not _unsure_default_spec
}

_passes_2(_) if {
	default_spec_2 := _default_spec
	default_spec_2.retryStrategy.backoff.maxDuration != null
	not _unsure_default_spec
}

_passes_2(_) if {
	default_spec_3 := _default_spec
	lib.matches("\\bretries\\b", default_spec_3.retryStrategy.expression)
	not _unsure_default_spec
}

_passes_2(row) if {
	_has_deadline(row)
}

_condition_30(element_1) if {
	element_1.retryStrategy.limit != null
}

_condition_31(element_1) if {
	element_1.retryStrategy.backoff.maxDuration != null
}

_condition_32(element_1) if {
	lib.matches("\\bretries\\b", element_1.retryStrategy.expression)
}

_condition_33(element_1) if {
	lib.opaque(element_1.retryStrategy.expression)
}

_condition_34(element_1) if {
	element_1.activeDeadlineSeconds != null
}

_fails_3(row) if {
	parsed_1 := embedded.from_yaml_text(row.config.workflowDefaults)
	element_1 := parsed_1.spec
	element_1.retryStrategy != null
	not _condition_30(element_1)
	not _condition_31(element_1)
	not _condition_32(element_1)
	not _condition_33(element_1)
	not _condition_34(element_1)
}

_condition_35(element_1) if {
	element_1.retryStrategy != null
}

_condition_36(element_1) if {
	not _condition_35(element_1)
}

_condition_36(element_1) if {
	element_1.retryStrategy.limit != null
}

_condition_36(element_1) if {
	element_1.retryStrategy.backoff.maxDuration != null
}

_condition_36(element_1) if {
	lib.matches("\\bretries\\b", element_1.retryStrategy.expression)
}

_condition_36(element_1) if {
	element_1.activeDeadlineSeconds != null
}

_condition_37(row) if {
	parsed_1 := embedded.from_yaml_text(row.config.workflowDefaults)
	element_1 := parsed_1.spec
	not _condition_36(element_1)
}

_condition_38(row) if {
	embedded.unreadable_yaml_text(row.config.workflowDefaults)
}

_passes_3(row) if {
	not _condition_37(row)
	not _condition_38(row)
}

_fails_4(row) if {
	parsed_1 := embedded.from_yaml_text(row.config.config)
	element_1 := parsed_1.workflowDefaults.spec
	element_1.retryStrategy != null
	not _condition_30(element_1)
	not _condition_31(element_1)
	not _condition_32(element_1)
	not _condition_33(element_1)
	not _condition_34(element_1)
}

_condition_39(row) if {
	parsed_1 := embedded.from_yaml_text(row.config.config)
	element_1 := parsed_1.workflowDefaults.spec
	not _condition_36(element_1)
}

_condition_40(row) if {
	embedded.unreadable_yaml_text(row.config.config)
}

_passes_4(row) if {
	not _condition_39(row)
	not _condition_40(row)
}
