package kr.ansim.partner;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of what happened.
 *
 * @param by who did it, as the audit trail knows them; empty where nobody did
 * @param staff whether that was one of our people
 * @param paper of which it tells, if of any
 * @param version of the paper or of the terms; 0 when it tells of none
 * @param check the privacy check of which it tells, if of any
 */
public record TimelineEntry(
        TimelineKind kind,
        Instant at,
        String by,
        boolean staff,
        String words,
        Optional<Paper> paper,
        int version,
        Optional<CompanyStepKind> step,
        Optional<UUID> check,
        List<ReturnReason> reasons,
        List<DocumentSummary> documents) {

    /**
     * @param submission the version of which it tells; empty for waivers, which are of the paper
     * @param asked whether it is still asked; one that is not has no page any more
     */
    public record Paper(PaperKind kind, Optional<UUID> submission, boolean asked) {}

    public TimelineEntry {
        reasons = List.copyOf(reasons);
        documents = List.copyOf(documents);
    }

    public static TimelineEntry of(TimelineKind kind, Instant at, String by, boolean staff, String words) {
        return new TimelineEntry(
                kind,
                at,
                by,
                staff,
                words,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public TimelineEntry of(Paper which, int itsVersion, List<ReturnReason> why) {
        return new TimelineEntry(
                kind, at, by, staff, words, Optional.of(which), itsVersion, step, check, why, documents);
    }

    public TimelineEntry of(CompanyStepKind which) {
        return new TimelineEntry(
                kind, at, by, staff, words, paper, version, Optional.of(which), check, reasons, documents);
    }

    public TimelineEntry of(int terms) {
        return new TimelineEntry(kind, at, by, staff, words, paper, terms, step, check, reasons, documents);
    }

    public TimelineEntry ofCheck(UUID which) {
        return new TimelineEntry(
                kind, at, by, staff, words, paper, version, step, Optional.of(which), reasons, documents);
    }

    public TimelineEntry with(List<DocumentSummary> files) {
        return new TimelineEntry(kind, at, by, staff, words, paper, version, step, check, reasons, files);
    }
}
