package kr.ansim.partner;

/** A category or claim. @param code its Korean name, which is what rules and products say */
public record RuleWord(Trait trait, String code, String englishName) implements RuleLine {

    @Override
    public RulePart part() {
        return RulePart.WORDS;
    }
}
