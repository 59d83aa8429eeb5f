package kr.ansim.certification;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kr.ansim.certification.certificate.WordBook;
import kr.ansim.kernel.RuleBroken;

/**
 * The sources' own words for the state of a certificate. Those of their specifications are fixed. Of any other nobody knows
 * what it means until an officer decides; until then it never counts as valid. A decision is kept for ever and may be taken
 * back by another; certificates that have the word are read again, and their products judged.
 */
@Stateless
@RolesAllowed("CERTIFICATION_OFFICER")
public class StateVocabulary {

    @Inject
    private WordBook words;

    @Resource
    private SessionContext session;

    /** The most frequent first. */
    public List<UnknownWord> unknown(int most) {
        return words.unknown(most);
    }

    /** The newest first. */
    public List<DecidedWord> decided(int most) {
        return words.decided(most);
    }

    /** @throws RuleBroken {@code REASON_MISSING, STATE_WORD_UNHEARD, STATE_WORD_FIXED, STATE_WORD_DECIDED} */
    public void decide(DecideWord decision) {
        words.decide(decision, session.getCallerPrincipal().getName());
    }
}
