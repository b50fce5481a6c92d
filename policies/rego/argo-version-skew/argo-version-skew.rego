# METADATA
# title: "Executor, controller and server are of different releases"
# description: "The workflow-controller, the executor in each pod and the argo-server hand one another specifications whose form changes between releases, patch releases included. Upstream supports one release for all of them."
# custom:
#   id: "argo-version-skew"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_version_skew

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.argo_controllers
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["containers"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the controller is of another release than its executor, ", lib.text([flag_14 | some container_13 in lib.items(row.pod.containers); flag_14 := lib.flag(container_13.args, "--executor-image")])])}
}

findings contains finding if {
	some row in views.argo_controllers
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["containers"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "an image that holds an expression, or a configuration that YAML readers take for different things, says no release"}
}

findings contains finding if {
	some row in views.argo_controllers
	_fails_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["containers"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the controller is of another release than the executor that its ConfigMap names"])}
}

findings contains finding if {
	some row in views.argo_controllers
	not _fails_2(row)
	not _passes_2(row)
	pointer := place.pointer(row.object, [array.concat(row.at.pod, ["containers"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "an image that holds an expression, or a configuration that YAML readers take for different things, says no release"}
}

findings contains finding if {
	some row in views.argo_servers
	some index_1, item in lib.items(row.pod.containers)
	item_at := array.concat(row.at.pod, ["containers", index_1])
	_fails_3(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["image"])])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the workflow-controller is of another release than this server, ", lib.text([found_7 | found_7 := item.image])])}
}

findings contains finding if {
	some row in views.argo_servers
	some index_1, item in lib.items(row.pod.containers)
	item_at := array.concat(row.at.pod, ["containers", index_1])
	not _fails_3(item, row)
	not _passes_3(item, row)
	pointer := place.pointer(row.object, [array.concat(item_at, ["image"])])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "an image that holds an expression, or a configuration that YAML readers take for different things, says no release"}
}

_condition_1(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	lib.matches(data.parameters["argo-version-skew"].images, flag_1)
}

_condition_2(row) if {
	some container_1 in lib.items(row.pod.containers)
	lib.opaque(container_1.args)
}

_condition_2(row) if {
	some container_2 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_2.args, "--executor-image")
	lib.opaque(flag_1)
}

_condition_3(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_3(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_is_controller(row) if {
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	_condition_3(container_1)
}

_fails(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", flag_1)
	not _condition_1(row)
	not _condition_2(row)
	_is_controller(row)
	some container_2 in lib.items(row.object.spec.template.spec.containers)
	lib.matches(data.parameters["argo-version-skew"].images, container_2.image)
}

_condition_4(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", flag_1)
}

_condition_5(container_1) if {
	lib.matches("(^|/)workflow-controller(:[^/]*)?(@[^/]*)?$", container_1.image)
}

_condition_6(container_1) if {
	lib.opaque(container_1.image)
}

_condition_7(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.matches("(^|/)workflow-controller$", command_1)
}

_condition_8(container_1) if {
	some command_1 in lib.items(container_1.command)
	lib.opaque(command_1)
}

_condition_9(container_1) if {
	not _condition_5(container_1)
	not _condition_6(container_1)
	not _condition_7(container_1)
	not _condition_8(container_1)
}

_condition_10(row) if {
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	not _condition_9(container_1)
}

_not_is_controller(row) if {
	not _condition_10(row)
}

_condition_11(container_1) if {
	lib.matches(data.parameters["argo-version-skew"].images, container_1.image)
}

_condition_12(container_1) if {
	not _condition_11(container_1)
	not _condition_6(container_1)
}

_condition_13(row) if {
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	not _condition_12(container_1)
}

_passes(row) if {
	not _condition_4(row)
	not _condition_2(row)
}

_passes(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	lib.matches(data.parameters["argo-version-skew"].images, flag_1)
}

_passes(row) if {
	_not_is_controller(row)
}

_passes(row) if {
	not _condition_13(row)
}

_condition_14(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	flag_1 != null
}

_condition_15(row) if {
	some container_1 in lib.items(row.pod.containers)
	lib.opaque(container_1.args)
}

_executor_image(config_map_1) := [found_1 | some element_1 in lib.flatten([[parsed_1 | parsed_1 := embedded.from_yaml_text(config_map_1.data.executor)], [found_2 | parsed_2 := embedded.from_yaml_text(config_map_1.data.config); found_2 := parsed_2.executor]]); found_1 := element_1.image]

_condition_16(config_map_1) if {
	some executor_image_1 in _executor_image(config_map_1)
	lib.matches(data.parameters["argo-version-skew"].images, executor_image_1)
}

_unsure_executor_image(config_map_1) if {
	embedded.unreadable_yaml_text(config_map_1.data.executor)
}

_unsure_executor_image(config_map_1) if {
	embedded.unreadable_yaml_text(config_map_1.data.config)
}

_condition_17(config_map_1) if {
	_unsure_executor_image(config_map_1)
}

_condition_17(config_map_1) if {
	some executor_image_1 in _executor_image(config_map_1)
	lib.opaque(executor_image_1)
}

_fails_2(row) if {
	not _condition_14(row)
	not _condition_15(row)
	namespace_1 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	some executor_image_1 in _executor_image(config_map_1)
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", executor_image_1)
	not _condition_16(config_map_1)
	not _condition_17(config_map_1)
	_is_controller(row)
	some container_1 in lib.items(row.object.spec.template.spec.containers)
	lib.matches(data.parameters["argo-version-skew"].images, container_1.image)
}

_condition_18(config_map_1) if {
	some executor_image_1 in _executor_image(config_map_1)
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", executor_image_1)
}

_condition_19(config_map_1) if {
	not _condition_18(config_map_1)
	not _condition_17(config_map_1)
}

_condition_19(config_map_1) if {
	some executor_image_1 in _executor_image(config_map_1)
	lib.matches(data.parameters["argo-version-skew"].images, executor_image_1)
}

_condition_20(row) if {
	namespace_1 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
	not _condition_19(config_map_1)
}

_condition_21(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_condition_22(row) if {
	namespace_1 := lib.namespace(row.object)
	some config_map_1 in inventory.within("v1", "ConfigMap", namespace_1)
	not _condition_21(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_passes_2(row) if {
	some container_1 in lib.items(row.pod.containers)
	flag_1 := lib.flag(container_1.args, "--executor-image")
	flag_1 != null
}

_passes_2(row) if {
	not _condition_20(row)
	not _condition_22(row)
}

_passes_2(row) if {
	_not_is_controller(row)
}

_passes_2(row) if {
	not _condition_13(row)
}

_condition_23(item) if {
	lib.matches(data.parameters["argo-version-skew"].images, item.image)
}

_condition_24(item) if {
	lib.opaque(item.image)
}

_is_controller_2(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	_condition_3(container_1)
}

_fails_3(item, row) if {
	lib.matches("(^|/)argocli(:[^/]*)?(@[^/]*)?$", item.image)
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", item.image)
	not _condition_23(item)
	not _condition_24(item)
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	_is_controller_2(deployment_1)
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	lib.matches(data.parameters["argo-version-skew"].images, container_1.image)
}

_condition_25(item) if {
	lib.matches("(^|/)argocli(:[^/]*)?(@[^/]*)?$", item.image)
}

_condition_26(item) if {
	lib.matches(":v?[0-9]+[.][0-9]+[.][0-9]+[^/]*$", item.image)
}

_condition_27(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_9(container_1)
}

_not_is_controller_2(deployment_1) if {
	not _condition_27(deployment_1)
}

_condition_28(deployment_1) if {
	some container_1 in lib.items(deployment_1.spec.template.spec.containers)
	not _condition_12(container_1)
}

_condition_29(deployment_1) if {
	_not_is_controller_2(deployment_1)
}

_condition_29(deployment_1) if {
	not _condition_28(deployment_1)
}

_condition_30(row) if {
	namespace_1 := lib.namespace(row.object)
	some deployment_1 in inventory.within("apps/v1", "Deployment", namespace_1)
	not _condition_29(deployment_1)
}

_passes_3(item, _) if {
	not _condition_25(item)
	not _condition_24(item)
}

_passes_3(item, _) if {
	not _condition_26(item)
	not _condition_24(item)
}

_passes_3(item, _) if {
	lib.matches(data.parameters["argo-version-skew"].images, item.image)
}

_passes_3(_, row) if {
	not _condition_30(row)
}
