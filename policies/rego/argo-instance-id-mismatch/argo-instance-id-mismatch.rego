# METADATA
# title: "No controller looks at the workflow, because of its instance label"
# description: "A controller with an instanceID sees only the workflows and CronWorkflows that carry it in the label workflows.argoproj.io/controller-instanceid; one without an instanceID sees only those without the label."
# custom:
#   id: "argo-instance-id-mismatch"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_instance_id_mismatch

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.runnable_specs
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels"]), array.concat(row.at.object, ["metadata"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the controllers have an instanceID, so they do not look at a workflow without the label workflows.argoproj.io/controller-instanceid"])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels"]), array.concat(row.at.object, ["metadata"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the controllers' ConfigMaps, or `inventory: complete`"}
}

findings contains finding if {
	some row in views.runnable_specs
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels", "workflows.argoproj.io/controller-instanceid"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["no controller has the instanceID ", lib.text([found_199 | found_199 := row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"]])])}
}

findings contains finding if {
	some row in views.runnable_specs
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.object, ["metadata", "labels", "workflows.argoproj.io/controller-instanceid"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "needs the controllers' ConfigMaps, or `inventory: complete`"}
}

_condition_1(row) if {
	row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"] != null
}

_condition_2 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches_text("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_condition_3(config_map_1, row) if {
	namespace_1 := lib.namespace(config_map_1)
	namespace_2 := lib.namespace(row.object)
	lib.same_text(namespace_1, namespace_2)
}

_condition_3(_, _) if {
	not _condition_2
}

_configs(row) := [config_map_1 | some config_map_1 in inventory.all("v1", "ConfigMap"); lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name); _condition_3(config_map_1, row)]

_instance_id(configs_1) := [element_1 | some element_1 in lib.flatten([[found_1 | found_1 := configs_1.data.instanceID], [found_2 | parsed_1 := embedded.from_yaml_text(configs_1.data.config); found_2 := parsed_1.instanceID]])]

_condition_4(configs_1) if {
	some instance_id_1 in _instance_id(configs_1)
	lib.matches(".", instance_id_1)
}

_condition_5(row) if {
	some configs_1 in _configs(row)
	not _condition_4(configs_1)
}

_condition_6(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_7(config_map_1, row) if {
	namespace_1 := lib.namespace(config_map_1)
	namespace_2 := lib.namespace(row.object)
	lib.same_text(namespace_1, namespace_2)
}

_condition_8(config_map_1, row) if {
	not _condition_7(config_map_1, row)
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	some arg_1 in lib.items(container_1.args)
	lib.matches_text("^--namespaced(=(1|[tT]|true|TRUE|True))?$", arg_1)
}

_unsure_configs(_) if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_6(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configs(row) if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	not _condition_3(config_map_2, row)
	not _condition_8(config_map_2, row)
}

_condition_9(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_10(container_1) if {
	lib.opaque(container_1.image)
}

_condition_11(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_12(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_13(container_1) if {
	not _condition_9(container_1)
	not _condition_10(container_1)
	not _condition_11(container_1)
	not _condition_12(container_1)
}

_condition_14(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_13(container_1)
}

_condition_15(deployment_1) if {
	not _condition_14(deployment_1)
}

_condition_15(deployment_1) if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	namespace_1 := lib.namespace(config_map_1)
	namespace_2 := lib.namespace(deployment_1)
	lib.same_text(namespace_1, namespace_2)
}

_condition_16 if {
	some deployment_1 in inventory.all("apps/v1", "Deployment")
	not _condition_15(deployment_1)
}

_configs_are_known if {
	not _condition_16
}

_fails(row) if {
	not _condition_1(row)
	some configs_1 in _configs(row)
	configs_1 != null
	not _condition_5(row)
	not _unsure_configs(row)
	_configs_are_known
}

_condition_17(row) if {
	some configs_1 in _configs(row)
	configs_1 != null
}

_unsure_instance_id(configs_1) if {
	embedded.unreadable_yaml_text(configs_1.data.config)
}

_condition_18(configs_1) if {
	_unsure_instance_id(configs_1)
}

_condition_18(configs_1) if {
	some instance_id_1 in _instance_id(configs_1)
	lib.opaque(instance_id_1)
}

_passes(row) if {
	row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"] != null
}

_passes(row) if {
	not _condition_17(row)
	not _unsure_configs(row)
}

_passes(row) if {
	some configs_1 in _configs(row)
	not _condition_4(configs_1)
	not _condition_18(configs_1)
}

_condition_19(configs_1, row) if {
	some instance_id_1 in _instance_id(configs_1)
	lib.same(instance_id_1, row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"])
}

_condition_20(row) if {
	lib.opaque(row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"])
}

_condition_21(configs_1) if {
	some instance_id_1 in _instance_id(configs_1)
	instance_id_1 != null
}

_condition_22(configs_1, row) if {
	not _condition_18(configs_1)
	not _condition_20(row)
}

_condition_22(configs_1, _) if {
	not _condition_21(configs_1)
	not _unsure_instance_id(configs_1)
}

_condition_22(_, row) if {
	not _condition_1(row)
}

_condition_23(configs_1, row) if {
	not _condition_19(configs_1, row)
	_condition_22(configs_1, row)
}

_condition_24(row) if {
	some configs_1 in _configs(row)
	not _condition_23(configs_1, row)
}

_fails_2(row) if {
	row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"] != null
	some configs_1 in _configs(row)
	configs_1 != null
	not _condition_24(row)
	not _unsure_configs(row)
	_configs_are_known
}

_passes_2(row) if {
	not _condition_1(row)
}

_passes_2(row) if {
	not _condition_17(row)
	not _unsure_configs(row)
}

_passes_2(row) if {
	some configs_1 in _configs(row)
	some instance_id_1 in _instance_id(configs_1)
	lib.same(instance_id_1, row.object.metadata.labels["workflows.argoproj.io/controller-instanceid"])
}
