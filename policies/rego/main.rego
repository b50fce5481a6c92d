# METADATA
# title: Seawall
# description: The findings of every enabled failure mode. Generated; do not edit.
package seawall

import data.seawall.inventory
import data.seawall.lib
import data.seawall.rbac

findings contains lib.identified("argo-agent-permissions", finding) if {
	data.enabled["argo-agent-permissions"]
	some finding in data.seawall.argo_agent_permissions.findings
}

findings contains lib.identified("argo-agent-token-secret", finding) if {
	data.enabled["argo-agent-token-secret"]
	some finding in data.seawall.argo_agent_token_secret.findings
}

findings contains lib.identified("argo-artifact-gc-permissions", finding) if {
	data.enabled["argo-artifact-gc-permissions"]
	some finding in data.seawall.argo_artifact_gc_permissions.findings
}

findings contains lib.identified("argo-artifact-gc-pull-secret", finding) if {
	data.enabled["argo-artifact-gc-pull-secret"]
	some finding in data.seawall.argo_artifact_gc_pull_secret.findings
}

findings contains lib.identified("argo-automount-without-executor", finding) if {
	data.enabled["argo-automount-without-executor"]
	some finding in data.seawall.argo_automount_without_executor.findings
}

findings contains lib.identified("argo-container-runtime-socket", finding) if {
	data.enabled["argo-container-runtime-socket"]
	some finding in data.seawall.argo_container_runtime_socket.findings
}

findings contains lib.identified("argo-controller-missing-permission", finding) if {
	data.enabled["argo-controller-missing-permission"]
	some finding in data.seawall.argo_controller_missing_permission.findings
}

findings contains lib.identified("argo-controller-taskset-status", finding) if {
	data.enabled["argo-controller-taskset-status"]
	some finding in data.seawall.argo_controller_taskset_status.findings
}

findings contains lib.identified("argo-default-service-account", finding) if {
	data.enabled["argo-default-service-account"]
	some finding in data.seawall.argo_default_service_account.findings
}

findings contains lib.identified("argo-excessive-permissions", finding) if {
	data.enabled["argo-excessive-permissions"]
	some finding in data.seawall.argo_excessive_permissions.findings
}

findings contains lib.identified("argo-executor-task-results", finding) if {
	data.enabled["argo-executor-task-results"]
	some finding in data.seawall.argo_executor_task_results.findings
}

findings contains lib.identified("argo-fixed-uid-on-openshift", finding) if {
	data.enabled["argo-fixed-uid-on-openshift"]
	some finding in data.seawall.argo_fixed_uid_on_openshift.findings
}

findings contains lib.identified("argo-helm-rbac-gap", finding) if {
	data.enabled["argo-helm-rbac-gap"]
	some finding in data.seawall.argo_helm_rbac_gap.findings
}

findings contains lib.identified("argo-helm-value-ignored", finding) if {
	data.enabled["argo-helm-value-ignored"]
	some finding in data.seawall.argo_helm_value_ignored.findings
}

findings contains lib.identified("argo-host-path-fs-group", finding) if {
	data.enabled["argo-host-path-fs-group"]
	some finding in data.seawall.argo_host_path_fs_group.findings
}

findings contains lib.identified("argo-host-path-volume", finding) if {
	data.enabled["argo-host-path-volume"]
	some finding in data.seawall.argo_host_path_volume.findings
}

findings contains lib.identified("argo-instance-id-mismatch", finding) if {
	data.enabled["argo-instance-id-mismatch"]
	some finding in data.seawall.argo_instance_id_mismatch.findings
}

findings contains lib.identified("argo-invalid-capability", finding) if {
	data.enabled["argo-invalid-capability"]
	some finding in data.seawall.argo_invalid_capability.findings
}

findings contains lib.identified("argo-misplaced-security-field", finding) if {
	data.enabled["argo-misplaced-security-field"]
	some finding in data.seawall.argo_misplaced_security_field.findings
}

findings contains lib.identified("argo-mutable-image-tag", finding) if {
	data.enabled["argo-mutable-image-tag"]
	some finding in data.seawall.argo_mutable_image_tag.findings
}

findings contains lib.identified("argo-no-deadline", finding) if {
	data.enabled["argo-no-deadline"]
	some finding in data.seawall.argo_no_deadline.findings
}

findings contains lib.identified("argo-no-pod-gc", finding) if {
	data.enabled["argo-no-pod-gc"]
	some finding in data.seawall.argo_no_pod_gc.findings
}

findings contains lib.identified("argo-no-ttl-strategy", finding) if {
	data.enabled["argo-no-ttl-strategy"]
	some finding in data.seawall.argo_no_ttl_strategy.findings
}

findings contains lib.identified("argo-permission-wrong-subject", finding) if {
	data.enabled["argo-permission-wrong-subject"]
	some finding in data.seawall.argo_permission_wrong_subject.findings
}

findings contains lib.identified("argo-pod-security-policy", finding) if {
	data.enabled["argo-pod-security-policy"]
	some finding in data.seawall.argo_pod_security_policy.findings
}

findings contains lib.identified("argo-pod-spec-patch-unreadable", finding) if {
	data.enabled["argo-pod-spec-patch-unreadable"]
	some finding in data.seawall.argo_pod_spec_patch_unreadable.findings
}

findings contains lib.identified("argo-private-image-without-command", finding) if {
	data.enabled["argo-private-image-without-command"]
	some finding in data.seawall.argo_private_image_without_command.findings
}

findings contains lib.identified("argo-private-image-without-pull-secret", finding) if {
	data.enabled["argo-private-image-without-pull-secret"]
	some finding in data.seawall.argo_private_image_without_pull_secret.findings
}

findings contains lib.identified("argo-privileged-container", finding) if {
	data.enabled["argo-privileged-container"]
	some finding in data.seawall.argo_privileged_container.findings
}

findings contains lib.identified("argo-pull-secret-unusable", finding) if {
	data.enabled["argo-pull-secret-unusable"]
	some finding in data.seawall.argo_pull_secret_unusable.findings
}

findings contains lib.identified("argo-quota-without-resources", finding) if {
	data.enabled["argo-quota-without-resources"]
	some finding in data.seawall.argo_quota_without_resources.findings
}

findings contains lib.identified("argo-removed-executor", finding) if {
	data.enabled["argo-removed-executor"]
	some finding in data.seawall.argo_removed_executor.findings
}

findings contains lib.identified("argo-removed-field", finding) if {
	data.enabled["argo-removed-field"]
	some finding in data.seawall.argo_removed_field.findings
}

findings contains lib.identified("argo-resource-delete-with-outputs", finding) if {
	data.enabled["argo-resource-delete-with-outputs"]
	some finding in data.seawall.argo_resource_delete_with_outputs.findings
}

findings contains lib.identified("argo-resource-template-permissions", finding) if {
	data.enabled["argo-resource-template-permissions"]
	some finding in data.seawall.argo_resource_template_permissions.findings
}

findings contains lib.identified("argo-runs-as-root", finding) if {
	data.enabled["argo-runs-as-root"]
	some finding in data.seawall.argo_runs_as_root.findings
}

findings contains lib.identified("argo-shared-service-account", finding) if {
	data.enabled["argo-shared-service-account"]
	some finding in data.seawall.argo_shared_service_account.findings
}

findings contains lib.identified("argo-stuck-workflow", finding) if {
	data.enabled["argo-stuck-workflow"]
	some finding in data.seawall.argo_stuck_workflow.findings
}

findings contains lib.identified("argo-unbounded-retry", finding) if {
	data.enabled["argo-unbounded-retry"]
	some finding in data.seawall.argo_unbounded_retry.findings
}

findings contains lib.identified("argo-unknown-config-key", finding) if {
	data.enabled["argo-unknown-config-key"]
	some finding in data.seawall.argo_unknown_config_key.findings
}

findings contains lib.identified("argo-unknown-field", finding) if {
	data.enabled["argo-unknown-field"]
	some finding in data.seawall.argo_unknown_field.findings
}

findings contains lib.identified("argo-unschedulable-node-selector", finding) if {
	data.enabled["argo-unschedulable-node-selector"]
	some finding in data.seawall.argo_unschedulable_node_selector.findings
}

findings contains lib.identified("argo-version-skew", finding) if {
	data.enabled["argo-version-skew"]
	some finding in data.seawall.argo_version_skew.findings
}

findings contains lib.identified("kargo-argocd-app-not-authorized", finding) if {
	data.enabled["kargo-argocd-app-not-authorized"]
	some finding in data.seawall.kargo_argocd_app_not_authorized.findings
}

findings contains lib.identified("kargo-controller-missing-permission", finding) if {
	data.enabled["kargo-controller-missing-permission"]
	some finding in data.seawall.kargo_controller_missing_permission.findings
}

findings contains lib.identified("kargo-controller-stage-finalizers", finding) if {
	data.enabled["kargo-controller-stage-finalizers"]
	some finding in data.seawall.kargo_controller_stage_finalizers.findings
}

findings contains lib.identified("kargo-credential-secret", finding) if {
	data.enabled["kargo-credential-secret"]
	some finding in data.seawall.kargo_credential_secret.findings
}

findings contains lib.identified("kargo-freight-source-empty", finding) if {
	data.enabled["kargo-freight-source-empty"]
	some finding in data.seawall.kargo_freight_source_empty.findings
}

findings contains lib.identified("kargo-management-namespace-delete", finding) if {
	data.enabled["kargo-management-namespace-delete"]
	some finding in data.seawall.kargo_management_namespace_delete.findings
}

findings contains lib.identified("kargo-namespace-not-adopted", finding) if {
	data.enabled["kargo-namespace-not-adopted"]
	some finding in data.seawall.kargo_namespace_not_adopted.findings
}

findings contains lib.identified("kargo-permission-wrong-subject", finding) if {
	data.enabled["kargo-permission-wrong-subject"]
	some finding in data.seawall.kargo_permission_wrong_subject.findings
}

findings contains lib.identified("kargo-policy-on-control-flow-stage", finding) if {
	data.enabled["kargo-policy-on-control-flow-stage"]
	some finding in data.seawall.kargo_policy_on_control_flow_stage.findings
}

findings contains lib.identified("kargo-promotion-creator-finalizers", finding) if {
	data.enabled["kargo-promotion-creator-finalizers"]
	some finding in data.seawall.kargo_promotion_creator_finalizers.findings
}

findings contains lib.identified("kargo-promotion-policy-on-project", finding) if {
	data.enabled["kargo-promotion-policy-on-project"]
	some finding in data.seawall.kargo_promotion_policy_on_project.findings
}

findings contains lib.identified("kargo-promotion-policy-shadowed", finding) if {
	data.enabled["kargo-promotion-policy-shadowed"]
	some finding in data.seawall.kargo_promotion_policy_shadowed.findings
}

findings contains lib.identified("kargo-promotion-policy-unknown-stage", finding) if {
	data.enabled["kargo-promotion-policy-unknown-stage"]
	some finding in data.seawall.kargo_promotion_policy_unknown_stage.findings
}

findings contains lib.identified("kargo-promotion-task-missing", finding) if {
	data.enabled["kargo-promotion-task-missing"]
	some finding in data.seawall.kargo_promotion_task_missing.findings
}

findings contains lib.identified("kargo-removed-field", finding) if {
	data.enabled["kargo-removed-field"]
	some finding in data.seawall.kargo_removed_field.findings
}

findings contains lib.identified("kargo-soak-behind-control-flow", finding) if {
	data.enabled["kargo-soak-behind-control-flow"]
	some finding in data.seawall.kargo_soak_behind_control_flow.findings
}

findings contains lib.identified("kargo-stage-cycle", finding) if {
	data.enabled["kargo-stage-cycle"]
	some finding in data.seawall.kargo_stage_cycle.findings
}

findings contains lib.identified("kargo-stage-selector-matches-all", finding) if {
	data.enabled["kargo-stage-selector-matches-all"]
	some finding in data.seawall.kargo_stage_selector_matches_all.findings
}

findings contains lib.identified("kargo-stage-selector-never-matches", finding) if {
	data.enabled["kargo-stage-selector-never-matches"]
	some finding in data.seawall.kargo_stage_selector_never_matches.findings
}

findings contains lib.identified("kargo-unknown-field", finding) if {
	data.enabled["kargo-unknown-field"]
	some finding in data.seawall.kargo_unknown_field.findings
}

findings contains lib.identified("kargo-upstream-stage-missing", finding) if {
	data.enabled["kargo-upstream-stage-missing"]
	some finding in data.seawall.kargo_upstream_stage_missing.findings
}

findings contains lib.identified("kargo-warehouse-missing", finding) if {
	data.enabled["kargo-warehouse-missing"]
	some finding in data.seawall.kargo_warehouse_missing.findings
}

findings contains lib.identified("kargo-workloads-in-project-namespace", finding) if {
	data.enabled["kargo-workloads-in-project-namespace"]
	some finding in data.seawall.kargo_workloads_in_project_namespace.findings
}

# What depends on the inventory alone. Who judges many objects in turns may put it into data.inventory.
prepared := {"everywhere": inventory.everywhere, "grants": rbac.grants}
