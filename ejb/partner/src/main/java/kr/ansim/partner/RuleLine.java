package kr.ansim.partner;

/** One line of the table of papers. Two that say the same are the same. */
public sealed interface RuleLine permits PaperKind, RuleWord, PaperRule {

    RulePart part();
}
