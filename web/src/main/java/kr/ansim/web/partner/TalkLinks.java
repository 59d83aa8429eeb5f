package kr.ansim.web.partner;

import java.util.UUID;
import kr.ansim.partner.CompanyStepKind;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.TimelineEntry;

/** The pages of what the lines of a timeline tell of, each beside the timeline itself. */
final class TalkLinks {

    private TalkLinks() {}

    /** Empty when there is none. @param id of the company or product whose timeline it is */
    static String of(TimelineEntry line, PaperSubject subject, UUID id, boolean reviewer) {
        return switch (line.kind()) {
            case MESSAGE, NOTE -> "";
            case PAPER_HANDED_IN, PAPER_ACCEPTED, PAPER_RETURNED, PAPER_WAIVED, WAIVER_LIFTED ->
                line.paper()
                        .map(paper -> reviewer ? reviewed(paper, subject, id) : own(paper, subject, id))
                        .orElse("");
            case COMPANY_STEP ->
                line.step().filter(CompanyStepKind.SUSPENDED::equals).isPresent() ? company(id, reviewer) : "";
            case APPEAL_MADE, APPEAL_REFUSED -> company(id, reviewer);
            case CONTRACT_ACCEPTED -> reviewer ? "company.xhtml?id=" + id : "contract.xhtml";
            case PRIVACY_OPENED,
                    PRIVACY_HANDED_IN,
                    PRIVACY_FOUND,
                    PRIVACY_ANSWERED,
                    PRIVACY_RETURNED,
                    PRIVACY_CLOSED,
                    PRIVACY_CONCLUDED ->
                line.check()
                        .map(check -> (reviewer ? "privacy-check.xhtml?id=" : "privacy.xhtml?id=") + check)
                        .orElse("");
            case BUSINESS_CLOSED, BUSINESS_SUSPENDED, BUSINESS_NOT_REGISTERED, BUSINESS_ACTIVE ->
                reviewer ? "company.xhtml?id=" + id : "";
        };
    }

    private static String company(UUID id, boolean reviewer) {
        return reviewer ? "company.xhtml?id=" + id : "suspension.xhtml";
    }

    private static String reviewed(TimelineEntry.Paper paper, PaperSubject subject, UUID id) {
        String kind = paper.kind().code();
        return paper.submission()
                .map(submission -> "paper.xhtml?id=" + submission)
                .orElse(
                        paper.asked()
                                ? "waiver.xhtml?" + (subject == PaperSubject.PRODUCT ? "product=" : "company=") + id
                                        + "&paper=" + kind
                                : "");
    }

    private static String own(TimelineEntry.Paper paper, PaperSubject subject, UUID id) {
        return paper.asked()
                ? "paper.xhtml?" + (subject == PaperSubject.PRODUCT ? "product=" + id + "&" : "") + "paper="
                        + paper.kind().code()
                : "";
    }
}
