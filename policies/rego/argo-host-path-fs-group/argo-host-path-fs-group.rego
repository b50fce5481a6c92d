# METADATA
# title: "fsGroup does not make a path of the node writable"
# description: "The kubelet gives volumes to the group in fsGroup, but leaves hostPath volumes as they are on the node; a folder that it creates there belongs to root and only root may write to it. The container is no root."
# custom:
#   id: "argo-host-path-fs-group"
#   severity: "warning"
#   component: "argoWorkflows"
#   versions: "*"
package seawall.argo_host_path_fs_group

import data.seawall.embedded
import data.seawall.inventory
import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.finished_mounts
	_fails(row)
	pointer := place.pointer(row.object, [row.at.mount, row.at.container])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", [lib.text([concat_42 | concat_42 := concat("", ["container ", row.name])]), lib.text([concat_43 | concat_43 := concat("", [" is not root, and fsGroup does not let it write to the hostPath volume ", row.mount.name])])])}
}

findings contains finding if {
	some row in views.finished_mounts
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [row.at.mount, row.at.container])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

findings contains finding if {
	some row in views.runnable_specs
	not _passes_2(row)
	pointer := place.pointer(row.object, [row.at.spec])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "what the workflow refers to is not in the inventory, or a podSpecPatch cannot be read"}
}

_condition_1(row) if {
	lib.opaque(row.user)
}

_condition_2(row) if {
	row.user != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(row) if {
	row.user != null
}

_condition_4(row) if {
	row.nonRoot == true
}

_condition_5(row) if {
	lib.opaque(row.mount.readOnly)
}

_condition_6(row) if {
	row.mount.readOnly != null
}

_condition_7(row) if {
	not _condition_5(row)
}

_condition_7(row) if {
	not _condition_6(row)
}

_condition_8(element_1, row) if {
	lib.same(element_1.mountPath, row.mount.mountPath)
}

_condition_9(element_1) if {
	lib.opaque(element_1.mountPath)
}

_condition_10(row) if {
	lib.opaque(row.mount.mountPath)
}

_condition_11(element_1) if {
	element_1.mountPath != null
}

_condition_12(row) if {
	row.mount.mountPath != null
}

_condition_13(element_1, row) if {
	not _condition_9(element_1)
	not _condition_10(row)
}

_condition_13(element_1, _) if {
	not _condition_11(element_1)
}

_condition_13(_, row) if {
	not _condition_12(row)
}

_condition_14(element_1) if {
	lib.opaque(element_1.readOnly)
}

_condition_15(element_1) if {
	element_1.readOnly != null
}

_condition_16(element_1) if {
	not _condition_14(element_1)
}

_condition_16(element_1) if {
	not _condition_15(element_1)
}

_condition_17(element_1, row) if {
	not _condition_8(element_1, row)
	_condition_13(element_1, row)
}

_condition_17(element_1, _) if {
	not element_1.readOnly == true
	_condition_16(element_1)
}

_condition_18(row) if {
	some element_1 in lib.flatten([[volume_mount_1 | some volume_mount_1 in lib.items(row.templatePatched.volumeMounts)], [volume_mount_2 | some volume_mount_2 in lib.items(row.specPatched.volumeMounts)]])
	not _condition_17(element_1, row)
}

_condition_19(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	some volume_mount_1 in lib.items(init_container_1.volumeMounts)
	lib.same(volume_mount_1.name, row.mount.name)
}

_condition_20(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	some volume_mount_1 in lib.items(init_container_1.volumeMounts)
	lib.opaque(volume_mount_1.name)
}

_condition_21(row) if {
	lib.opaque(row.mount.name)
}

_condition_22(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	some volume_mount_1 in lib.items(init_container_1.volumeMounts)
	volume_mount_1.name != null
}

_condition_23(row) if {
	row.mount.name != null
}

_condition_24(row) if {
	not _condition_20(row)
	not _condition_21(row)
}

_condition_24(row) if {
	not _condition_22(row)
}

_condition_24(row) if {
	not _condition_23(row)
}

_condition_25(element_1) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", element_1.hostPath.path)
}

_condition_26(element_1) if {
	lib.opaque(element_1.hostPath.path)
}

_condition_27(element_1) if {
	element_1.hostPath.type in ["Socket", "CharDevice", "BlockDevice"]
}

_condition_28(element_1) if {
	lib.opaque(element_1.hostPath.type)
}

_condition_29(element_1) if {
	lib.matches("^/+(dev|proc|sys)(/|$)", element_1.hostPath.path)
}

_condition_30(element_1) if {
	lib.opaque(element_1.clusterScope)
}

_condition_31(element_1) if {
	element_1.clusterScope != null
}

_condition_32(element_1) if {
	not _condition_30(element_1)
}

_condition_32(element_1) if {
	not _condition_31(element_1)
}

_condition_33(element_1) if {
	not element_1.clusterScope == true
	_condition_32(element_1)
}

_condition_34(row) if {
	lib.opaque(row.spec.workflowTemplateRef.clusterScope)
}

_condition_35(row) if {
	row.spec.workflowTemplateRef.clusterScope != null
}

_condition_36(row) if {
	not _condition_34(row)
}

_condition_36(row) if {
	not _condition_35(row)
}

_condition_37(row) if {
	namespace_1 := lib.namespace(row.object)
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_36(row)
	workflow_template_1 := inventory.named("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, row.spec.workflowTemplateRef.name)
	workflow_template_1 != null
}

_condition_38(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	cluster_workflow_template_1 := inventory.cluster_named("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", row.spec.workflowTemplateRef.name)
	cluster_workflow_template_1 != null
}

_unsure_referenced_spec(row) if {
	element_1 := row.spec.workflowTemplateRef
	not _condition_33(element_1)
	not element_1.clusterScope == true
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_36(row)
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	not row.spec.workflowTemplateRef.clusterScope == true
	_condition_36(row)
	row.spec.workflowTemplateRef.name != null
	not _condition_37(row)
	namespace_1 := lib.namespace(row.object)
	inventory.lacks("argoproj.io/v1alpha1", "WorkflowTemplate", namespace_1, "complete")
}

_unsure_referenced_spec(row) if {
	element_2 := row.spec.workflowTemplateRef
	not element_2.clusterScope == true
	not _condition_33(element_2)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	lib.opaque(row.spec.workflowTemplateRef.name)
}

_unsure_referenced_spec(row) if {
	row.spec.workflowTemplateRef.clusterScope == true
	row.spec.workflowTemplateRef.name != null
	not _condition_38(row)
	inventory.cluster_lacks("argoproj.io/v1alpha1", "ClusterWorkflowTemplate", "complete")
}

_condition_39(config_map_1) if {
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_39(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.workflowDefaults)
}

_unsure_configured_workflowdefaults if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_39(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_workflowdefaults if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_unsure_configured_maincontainer if {
	some config_map_1 in inventory.all("v1", "ConfigMap")
	not _condition_39(config_map_1)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_1.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_2 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_2.metadata.name)
	embedded.unreadable_yaml_text(config_map_2.data.mainContainer)
}

_unsure_configured_maincontainer if {
	some config_map_3 in inventory.all("v1", "ConfigMap")
	not _condition_39(config_map_3)
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_3.metadata.name)
}

_unsure_configured_maincontainer if {
	some config_map_4 in inventory.all("v1", "ConfigMap")
	lib.matches_text("(^|-)workflow-controller-configmap$", config_map_4.metadata.name)
	embedded.unreadable_yaml_text(config_map_4.data.config)
}

_condition_40(row) if {
	_unsure_referenced_spec(row)
}

_condition_40(_) if {
	_unsure_configured_workflowdefaults
}

_condition_40(_) if {
	_unsure_configured_maincontainer
}

_condition_40(row) if {
	embedded.unreadable_yaml(row.templatePatch)
}

_condition_40(row) if {
	embedded.unreadable_yaml(row.specPatch)
}

_fails(row) if {
	row.group != null
	not row.user == 0
	_condition_3(row)
	_condition_4(row)
	not row.mount.readOnly == true
	_condition_7(row)
	not _condition_18(row)
	not _condition_19(row)
	_condition_24(row)
	some element_1 in lib.flatten([[volume_1 | some volume_1 in lib.items(row.template.volumes)], [volume_2 | some element_2 in lib.flatten([[found_1 | found_1 := row.spec], [found_2 | found_2 := row.referenced], [found_3 | found_3 := row.defaults]]); some volume_2 in lib.items(element_2.volumes)], [volume_3 | some volume_3 in lib.items(row.templatePod.volumes)], [volume_4 | some volume_4 in lib.items(row.specPod.volumes)]])
	lib.same(element_1.name, row.mount.name)
	element_1.hostPath.path != null
	not _condition_25(element_1)
	not _condition_26(element_1)
	not _condition_27(element_1)
	not _condition_28(element_1)
	not _condition_29(element_1)
	not _condition_26(element_1)
	not _condition_40(row)
}

_condition_41(row) if {
	row.group != null
}

_condition_42(row) if {
	lib.opaque(row.nonRoot)
}

_condition_43(row) if {
	row.nonRoot != null
}

_condition_44(row) if {
	not _condition_42(row)
}

_condition_44(row) if {
	not _condition_43(row)
}

_condition_45(element_1, row) if {
	lib.same(element_1.name, row.mount.name)
}

_condition_46(element_1) if {
	lib.opaque(element_1.name)
}

_condition_47(element_1) if {
	element_1.name != null
}

_condition_48(element_1, row) if {
	not _condition_46(element_1)
	not _condition_21(row)
}

_condition_48(element_1, _) if {
	not _condition_47(element_1)
}

_condition_48(_, row) if {
	not _condition_23(row)
}

_condition_49(element_1) if {
	element_1.hostPath.path != null
}

_condition_50(element_1, row) if {
	not _condition_45(element_1, row)
	_condition_48(element_1, row)
}

_condition_50(element_1, _) if {
	not _condition_49(element_1)
}

_condition_50(element_1, _) if {
	lib.matches("^/+((var/+)?run(/+(containerd|crio))?/*|var/*|.*/(docker|containerd|crio)\\.sock/*)?$", element_1.hostPath.path)
}

_condition_50(element_1, _) if {
	element_1.hostPath.type in ["Socket", "CharDevice", "BlockDevice"]
}

_condition_50(element_1, _) if {
	lib.matches("^/+(dev|proc|sys)(/|$)", element_1.hostPath.path)
}

_condition_51(row) if {
	some element_1 in lib.flatten([[volume_1 | some volume_1 in lib.items(row.template.volumes)], [volume_2 | some element_2 in lib.flatten([[found_1 | found_1 := row.spec], [found_2 | found_2 := row.referenced], [found_3 | found_3 := row.defaults]]); some volume_2 in lib.items(element_2.volumes)], [volume_3 | some volume_3 in lib.items(row.templatePod.volumes)], [volume_4 | some volume_4 in lib.items(row.specPod.volumes)]])
	not _condition_50(element_1, row)
}

_passes(row) if {
	not _condition_41(row)
}

_passes(row) if {
	row.user == 0
}

_passes(row) if {
	not _condition_2(row)
	not row.nonRoot == true
	_condition_44(row)
}

_passes(row) if {
	row.mount.readOnly == true
}

_passes(row) if {
	some element_1 in lib.flatten([[volume_mount_1 | some volume_mount_1 in lib.items(row.templatePatched.volumeMounts)], [volume_mount_2 | some volume_mount_2 in lib.items(row.specPatched.volumeMounts)]])
	lib.same(element_1.mountPath, row.mount.mountPath)
	element_1.readOnly == true
}

_passes(row) if {
	some init_container_1 in lib.items(row.template.initContainers)
	some volume_mount_3 in lib.items(init_container_1.volumeMounts)
	lib.same(volume_mount_3.name, row.mount.name)
}

_passes(row) if {
	not _condition_51(row)
}

_passes_2(row) if {
	not _unsure_referenced_spec(row)
}
