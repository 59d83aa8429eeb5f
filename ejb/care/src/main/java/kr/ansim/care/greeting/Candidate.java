package kr.ansim.care.greeting;

import java.util.Optional;
import kr.ansim.care.GreetingMood;
import kr.ansim.care.GreetingPreview.Withheld;
import kr.ansim.care.GreetingTemplate;
import kr.ansim.care.words.Spoken;
import kr.ansim.care.words.Template;

/** A sentence that a fact of a member makes of a template. */
record Candidate(GreetingTemplate template, FoundFact fact, Template.Rendered said) {

    static Candidate of(GreetingTemplate template, FoundFact fact) {
        return new Candidate(template, fact, FactWords.say(template.words(), fact, Spoken.of(template.language())));
    }

    /** Why a member does not hear it; empty when it may be said. @param carefree whether one may be cheerful with the member */
    Optional<Withheld> withheld(boolean carefree) {
        if (!said.complete()) {
            return Optional.of(Withheld.MISSING);
        }
        boolean glad = carefree && fact.fact().glad() && !fact.sensitive();
        return template.mood() == GreetingMood.CHEERFUL && !glad ? Optional.of(Withheld.CHEERFUL) : Optional.empty();
    }
}
