package kr.ansim.partner.paper;

import java.time.Instant;
import java.util.UUID;
import kr.ansim.partner.PaperSubjectDetails;

/** A new version of a paper has come. Observed in the transaction in which it came. */
public record PaperHandedIn(PaperSubjectDetails of, String paper, UUID submission, Instant at) {}
