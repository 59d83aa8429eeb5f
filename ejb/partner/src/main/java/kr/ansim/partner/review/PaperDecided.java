package kr.ansim.partner.review;

import java.util.UUID;
import kr.ansim.partner.DecisionKind;
import kr.ansim.partner.PaperSubject;

/** A reviewer has decided. Observed in the transaction of the decision. */
public record PaperDecided(
        UUID decision, UUID company, PaperSubject subject, UUID subjectId, String paper, DecisionKind kind) {}
