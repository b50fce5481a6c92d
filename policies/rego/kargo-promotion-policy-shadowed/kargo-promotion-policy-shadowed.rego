# METADATA
# title: "A promotion policy is never reached"
# description: "Of the policies that match a Stage the first in the list counts, however broad. One before this matches all of its Stages and sets autoPromotionEnabled the other way."
# custom:
#   id: "kargo-promotion-policy-shadowed"
#   severity: "warning"
#   component: "kargo"
#   versions: "*"
package seawall.kargo_promotion_policy_shadowed

import data.seawall.lib
import data.seawall.place
import data.seawall.views

findings contains finding if {
	some row in views.promotion_policies
	_fails(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"]), array.concat(row.at.policy, ["stageSelector"]), row.at.policy])
	finding := {"verdict": "fail", "severity": "warning", "number": row.number, "pointer": pointer, "message": concat("", ["the policy for ", lib.text([first_649 | first_649 := lib.first([[found_646 | found_646 := row.policy.stage], [found_647 | found_647 := row.policy.stageSelector.name], [found_648 | found_648 := "these Stages"]])]), " is never reached: one before it matches the same Stages and says the opposite"])}
}

findings contains finding if {
	some row in views.promotion_policies
	not _fails(row)
	not _passes(row)
	pointer := place.pointer(row.object, [array.concat(row.at.policy, ["stage"]), array.concat(row.at.policy, ["stageSelector", "name"]), array.concat(row.at.policy, ["stageSelector"]), row.at.policy])
	finding := {"verdict": "unknown", "severity": "warning", "number": row.number, "pointer": pointer, "message": "an earlier policy has a pattern that is too involved to be compared, or a name that is filled in later"}
}

_condition_1(row) if {
	lib.opaque(row.policy.autoPromotionEnabled)
}

_condition_2(row) if {
	row.policy.autoPromotionEnabled != null
}

_condition_3(row) if {
	not _condition_1(row)
}

_condition_3(row) if {
	not _condition_2(row)
}

_condition_4(promotion_policy_1) if {
	lib.opaque(promotion_policy_1.autoPromotionEnabled)
}

_condition_5(promotion_policy_1) if {
	promotion_policy_1.autoPromotionEnabled != null
}

_condition_6(promotion_policy_1) if {
	not _condition_4(promotion_policy_1)
}

_condition_6(promotion_policy_1) if {
	not _condition_5(promotion_policy_1)
}

_condition_7(promotion_policy_1, row) if {
	promotion_policy_1.autoPromotionEnabled == true
	not row.policy.autoPromotionEnabled == true
	_condition_3(row)
}

_condition_7(promotion_policy_1, row) if {
	row.policy.autoPromotionEnabled == true
	not promotion_policy_1.autoPromotionEnabled == true
	_condition_6(promotion_policy_1)
}

_condition_8(promotion_policy_1) if {
	promotion_policy_1.stage != null
}

_condition_9(promotion_policy_1) if {
	promotion_policy_1.stageSelector.name != null
}

_condition_10(promotion_policy_1) if {
	not _condition_9(promotion_policy_1)
}

_condition_10(promotion_policy_1) if {
	promotion_policy_1.stageSelector.name == ""
}

_condition_11(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("\\?", first_1)
}

_condition_12(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.opaque(first_1)
}

_condition_13(_, row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^[a-z0-9.-]+$", first_1)
}

_condition_13(promotion_policy_1, row) if {
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	lib.matches("^glob:[a-z0-9.*?-]+$", first_2)
	not _condition_11(promotion_policy_1)
	not _condition_12(promotion_policy_1)
}

_covers_names(promotion_policy_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	lib.same(first_1, first_2)
}

_covers_names(promotion_policy_1, row) if {
	first_3 := lib.first([[found_5 | found_5 := promotion_policy_1.stage], [found_6 | found_6 := promotion_policy_1.stageSelector.name]])
	lib.matches("^glob:([a-z0-9.*?-]|\\{[a-z0-9.*?,-]+\\})+$", first_3)
	_condition_13(promotion_policy_1, row)
	first_4 := lib.first([[found_7 | found_7 := promotion_policy_1.stage], [found_8 | found_8 := promotion_policy_1.stageSelector.name]])
	replace_1 := replace(first_4, "glob:", "")
	replace_2 := replace(replace_1, ".", "\\.")
	replace_3 := replace(replace_2, "*", ".*")
	replace_4 := replace(replace_3, "?", ".")
	replace_5 := replace(replace_4, "{", "(")
	replace_6 := replace(replace_5, "}", ")")
	replace_7 := replace(replace_6, ",", "|")
	concat_1 := concat("", ["^(", replace_7, ")$"])
	first_5 := lib.first([[found_9 | found_9 := row.policy.stage], [found_10 | found_10 := row.policy.stageSelector.name]])
	replace_8 := replace(first_5, "glob:", "")
	lib.matches(concat_1, replace_8)
}

_covers_names(promotion_policy_1, row) if {
	first_6 := lib.first([[found_11 | found_11 := promotion_policy_1.stage], [found_12 | found_12 := promotion_policy_1.stageSelector.name]])
	lib.matches("^regexp?:([a-z0-9|^$-]|\\\\\\.|\\.[*+]?|\\[(a-z|0-9|a-z0-9|a-z0-9-)\\][*+]?|\\([a-z0-9|.-]+\\))+$", first_6)
	first_7 := lib.first([[found_13 | found_13 := row.policy.stage], [found_14 | found_14 := row.policy.stageSelector.name]])
	lib.matches("^[a-z0-9.-]+$", first_7)
	first_8 := lib.first([[found_15 | found_15 := promotion_policy_1.stage], [found_16 | found_16 := promotion_policy_1.stageSelector.name]])
	replace_9 := replace(first_8, "regexp:", "")
	replace_10 := replace(replace_9, "regex:", "")
	first_9 := lib.first([[found_17 | found_17 := row.policy.stage], [found_18 | found_18 := row.policy.stageSelector.name]])
	lib.matches(replace_10, first_9)
}

_condition_14(promotion_policy_1, _) if {
	promotion_policy_1.stageSelector != null
	not _condition_8(promotion_policy_1)
	_condition_10(promotion_policy_1)
}

_condition_14(promotion_policy_1, row) if {
	_covers_names(promotion_policy_1, row)
}

_condition_15(promotion_policy_1) if {
	some match_expression_1 in lib.items(promotion_policy_1.stageSelector.matchExpressions)
	match_expression_1 != null
}

_condition_16(entry_1, row) if {
	some entry_2 in lib.entries(row.policy.stageSelector.matchLabels)
	lib.same(entry_2.key, entry_1.key)
	lib.same(entry_2.value, entry_1.value)
}

_condition_17(promotion_policy_1, row) if {
	some entry_1 in lib.entries(promotion_policy_1.stageSelector.matchLabels)
	not _condition_16(entry_1, row)
}

_covers_policy(promotion_policy_1, row) if {
	_condition_14(promotion_policy_1, row)
	not _condition_15(promotion_policy_1)
	not _condition_17(promotion_policy_1, row)
}

_condition_18(first_1) if {
	lib.opaque(first_1.autoPromotionEnabled)
}

_condition_19(first_1) if {
	first_1.autoPromotionEnabled != null
}

_condition_20(first_1) if {
	not _condition_18(first_1)
}

_condition_20(first_1) if {
	not _condition_19(first_1)
}

_condition_21(first_1, row) if {
	first_1.autoPromotionEnabled == true
	not row.policy.autoPromotionEnabled == true
	_condition_3(row)
}

_condition_21(first_1, row) if {
	row.policy.autoPromotionEnabled == true
	not first_1.autoPromotionEnabled == true
	_condition_20(first_1)
}

_condition_22(promotion_policy_1) if {
	promotion_policy_1.stageSelector != null
}

_condition_23(promotion_policy_1) if {
	not _condition_22(promotion_policy_1)
}

_condition_23(promotion_policy_1) if {
	promotion_policy_1.stage != null
}

_condition_23(promotion_policy_1) if {
	promotion_policy_1.stageSelector.name != null
	not promotion_policy_1.stageSelector.name == ""
}

_condition_24(promotion_policy_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	lib.same(first_1, first_2)
}

_condition_25(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.opaque(first_1)
}

_condition_26(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	first_1 != null
}

_condition_27(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	first_1 != null
}

_condition_28(promotion_policy_1, row) if {
	not _condition_12(promotion_policy_1)
	not _condition_25(row)
}

_condition_28(promotion_policy_1, _) if {
	not _condition_26(promotion_policy_1)
}

_condition_28(_, row) if {
	not _condition_27(row)
}

_condition_29(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("^glob:([a-z0-9.*?-]|\\{[a-z0-9.*?,-]+\\})+$", first_1)
}

_condition_30(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^[a-z0-9.-]+$", first_1)
}

_condition_31(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.matches("^glob:[a-z0-9.*?-]+$", first_1)
}

_condition_32(_, row) if {
	not _condition_31(row)
	not _condition_25(row)
}

_condition_32(promotion_policy_1, _) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("\\?", first_1)
}

_condition_33(promotion_policy_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	replace_1 := replace(first_1, "glob:", "")
	replace_2 := replace(replace_1, ".", "\\.")
	replace_3 := replace(replace_2, "*", ".*")
	replace_4 := replace(replace_3, "?", ".")
	replace_5 := replace(replace_4, "{", "(")
	replace_6 := replace(replace_5, "}", ")")
	replace_7 := replace(replace_6, ",", "|")
	concat_1 := concat("", ["^(", replace_7, ")$"])
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	replace_8 := replace(first_2, "glob:", "")
	lib.matches(concat_1, replace_8)
}

_condition_34(row) if {
	first_1 := lib.first([[found_1 | found_1 := row.policy.stage], [found_2 | found_2 := row.policy.stageSelector.name]])
	lib.opaque(first_1)
}

_condition_34(row) if {
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	replace_1 := replace(first_2, "glob:", "")
	lib.opaque(replace_1)
}

_condition_35(promotion_policy_1, _) if {
	not _condition_29(promotion_policy_1)
	not _condition_12(promotion_policy_1)
}

_condition_35(promotion_policy_1, row) if {
	not _condition_30(row)
	not _condition_25(row)
	_condition_32(promotion_policy_1, row)
}

_condition_35(promotion_policy_1, row) if {
	not _condition_33(promotion_policy_1, row)
	not _condition_34(row)
}

_condition_36(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("^regexp?:([a-z0-9|^$-]|\\\\\\.|\\.[*+]?|\\[(a-z|0-9|a-z0-9|a-z0-9-)\\][*+]?|\\([a-z0-9|.-]+\\))+$", first_1)
}

_condition_37(promotion_policy_1, row) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	replace_1 := replace(first_1, "regexp:", "")
	replace_2 := replace(replace_1, "regex:", "")
	first_2 := lib.first([[found_3 | found_3 := row.policy.stage], [found_4 | found_4 := row.policy.stageSelector.name]])
	lib.matches(replace_2, first_2)
}

_condition_38(promotion_policy_1, _) if {
	not _condition_36(promotion_policy_1)
	not _condition_12(promotion_policy_1)
}

_condition_38(_, row) if {
	not _condition_30(row)
	not _condition_25(row)
}

_condition_38(promotion_policy_1, row) if {
	not _condition_37(promotion_policy_1, row)
	not _condition_25(row)
}

_condition_39(promotion_policy_1) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("^(glob|regexp?):", first_1)
}

_condition_40(promotion_policy_1, _) if {
	not _condition_39(promotion_policy_1)
	not _condition_12(promotion_policy_1)
}

_condition_40(promotion_policy_1, _) if {
	first_1 := lib.first([[found_1 | found_1 := promotion_policy_1.stage], [found_2 | found_2 := promotion_policy_1.stageSelector.name]])
	lib.matches("^glob:([a-z0-9.*?-]|\\{[a-z0-9.*?,-]+\\})+$", first_1)
}

_condition_40(promotion_policy_1, _) if {
	first_2 := lib.first([[found_3 | found_3 := promotion_policy_1.stage], [found_4 | found_4 := promotion_policy_1.stageSelector.name]])
	lib.matches("^regexp?:([a-z0-9|^$-]|\\\\\\.|\\.[*+]?|\\[(a-z|0-9|a-z0-9|a-z0-9-)\\][*+]?|\\([a-z0-9|.-]+\\))+$", first_2)
}

_condition_40(_, row) if {
	not _condition_30(row)
	not _condition_25(row)
}

_not_covers_names(promotion_policy_1, row) if {
	not _condition_24(promotion_policy_1, row)
	_condition_28(promotion_policy_1, row)
	_condition_35(promotion_policy_1, row)
	_condition_38(promotion_policy_1, row)
	_condition_40(promotion_policy_1, row)
}

_condition_41(entry_1, entry_2) if {
	lib.same(entry_2.key, entry_1.key)
}

_condition_42(entry_1) if {
	lib.opaque(entry_1.key)
}

_condition_43(entry_1) if {
	entry_1.key != null
}

_condition_44(entry_1, entry_2) if {
	not _condition_42(entry_2)
	not _condition_42(entry_1)
}

_condition_44(_, entry_2) if {
	not _condition_43(entry_2)
}

_condition_44(entry_1, _) if {
	not _condition_43(entry_1)
}

_condition_45(entry_1, entry_2) if {
	lib.same(entry_2.value, entry_1.value)
}

_condition_46(entry_1) if {
	lib.opaque(entry_1.value)
}

_condition_47(entry_1) if {
	entry_1.value != null
}

_condition_48(entry_1, entry_2) if {
	not _condition_46(entry_2)
	not _condition_46(entry_1)
}

_condition_48(_, entry_2) if {
	not _condition_47(entry_2)
}

_condition_48(entry_1, _) if {
	not _condition_47(entry_1)
}

_condition_49(entry_1, entry_2) if {
	not _condition_41(entry_1, entry_2)
	_condition_44(entry_1, entry_2)
}

_condition_49(entry_1, entry_2) if {
	not _condition_45(entry_1, entry_2)
	_condition_48(entry_1, entry_2)
}

_condition_50(entry_1, row) if {
	some entry_2 in lib.entries(row.policy.stageSelector.matchLabels)
	not _condition_49(entry_1, entry_2)
}

_not_covers_policy(promotion_policy_1, row) if {
	_condition_23(promotion_policy_1)
	_not_covers_names(promotion_policy_1, row)
}

_not_covers_policy(promotion_policy_1, _) if {
	some match_expression_1 in lib.items(promotion_policy_1.stageSelector.matchExpressions)
	match_expression_1 != null
}

_not_covers_policy(promotion_policy_1, row) if {
	some entry_1 in lib.entries(promotion_policy_1.stageSelector.matchLabels)
	not _condition_50(entry_1, row)
}

_condition_51(row) if {
	some promotion_policy_1 in lib.items(row.object.spec.promotionPolicies)
	not _covers_policy(promotion_policy_1, row)
	not _not_covers_policy(promotion_policy_1, row)
}

_fails(row) if {
	some promotion_policy_1 in lib.items(row.object.spec.promotionPolicies)
	_condition_7(promotion_policy_1, row)
	_covers_policy(promotion_policy_1, row)
	first_1 := lib.first([[promotion_policy_2 | some promotion_policy_2 in lib.items(row.object.spec.promotionPolicies); _covers_policy(promotion_policy_2, row)]])
	_condition_21(first_1, row)
	not _condition_51(row)
}

_condition_52(promotion_policy_1, _) if {
	not promotion_policy_1.autoPromotionEnabled == true
	_condition_6(promotion_policy_1)
}

_condition_52(_, row) if {
	row.policy.autoPromotionEnabled == true
}

_condition_53(_, row) if {
	not row.policy.autoPromotionEnabled == true
	_condition_3(row)
}

_condition_53(promotion_policy_1, _) if {
	promotion_policy_1.autoPromotionEnabled == true
}

_condition_54(promotion_policy_1, row) if {
	_condition_52(promotion_policy_1, row)
	_condition_53(promotion_policy_1, row)
}

_condition_54(promotion_policy_1, row) if {
	_not_covers_policy(promotion_policy_1, row)
}

_condition_55(row) if {
	some promotion_policy_1 in lib.items(row.object.spec.promotionPolicies)
	not _condition_54(promotion_policy_1, row)
}

_condition_56(first_1, _) if {
	not first_1.autoPromotionEnabled == true
	_condition_20(first_1)
}

_condition_56(_, row) if {
	row.policy.autoPromotionEnabled == true
}

_condition_57(_, row) if {
	not row.policy.autoPromotionEnabled == true
	_condition_3(row)
}

_condition_57(first_1, _) if {
	first_1.autoPromotionEnabled == true
}

_condition_58(first_1, row) if {
	_condition_56(first_1, row)
	_condition_57(first_1, row)
}

_condition_59(row) if {
	first_1 := lib.first([[promotion_policy_1 | some promotion_policy_1 in lib.items(row.object.spec.promotionPolicies); _covers_policy(promotion_policy_1, row)]])
	not _condition_58(first_1, row)
}

_passes(row) if {
	not _condition_55(row)
}

_passes(row) if {
	not _condition_59(row)
	not _condition_51(row)
}
