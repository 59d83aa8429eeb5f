package kr.ansim.partner;

import java.io.Serializable;

/** One line of the table of papers. Two that say the same are the same. */
public sealed interface RuleLine extends Serializable permits PaperKind, RuleWord, PaperRule {

    RulePart part();
}
