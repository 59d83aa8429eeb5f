package kr.ansim.partner;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.company.Companies;
import kr.ansim.partner.paper.PaperSubjects;
import kr.ansim.partner.timeline.Messages;
import kr.ansim.partner.timeline.Timelines;

/**
 * What happened to a company or product and what both sides say of it. Companies see their own and none of our notes; what
 * belongs to another company is unknown to them.
 */
@Stateless
public class Conversation {

    @Inject
    private Companies companies;

    @Inject
    private PaperSubjects subjects;

    @Inject
    private Timelines timelines;

    @Inject
    private Messages messages;

    @Resource
    private SessionContext session;

    /** The caller's company. @throws RuleBroken {@code NO_APPLICATION} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public UUID company() {
        return AccountPrincipal.accountIn(caller())
                .flatMap(companies::of)
                .orElseThrow(() -> new RuleBroken(PartnerRule.NO_APPLICATION));
    }

    /** The newest first. @throws RuleBroken {@code NO_APPLICATION, SUBJECT_UNKNOWN} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public List<TimelineEntry> own(PaperSubject subject, UUID id) {
        return timelines.of(ownSubject(subject, id), false);
    }

    /** @throws RuleBroken {@code NO_APPLICATION, SUBJECT_UNKNOWN}, {@code FIELD_MISSING, FIELD_TOO_LONG} at words, those of documents */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER"})
    public void ask(WriteMessage message) {
        messages.send(ownSubject(message.subject(), message.subjectId()), message, false, caller());
    }

    /** With our own notes, the newest first. @throws RuleBroken {@code SUBJECT_UNKNOWN} */
    @RolesAllowed("QA_REVIEWER")
    public List<TimelineEntry> of(PaperSubject subject, UUID id) {
        return timelines.of(subject(subject, id), true);
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN}, {@code FIELD_MISSING, FIELD_TOO_LONG} at words, those of documents */
    @RolesAllowed("QA_REVIEWER")
    public void answer(WriteMessage message) {
        messages.send(subject(message.subject(), message.subjectId()), message, true, caller());
    }

    /** For our own people only. @throws RuleBroken {@code SUBJECT_UNKNOWN}, {@code FIELD_MISSING, FIELD_TOO_LONG} at words, those of documents */
    @RolesAllowed("QA_REVIEWER")
    public void note(WriteMessage message) {
        messages.note(subject(message.subject(), message.subjectId()), message, caller());
    }

    /** @throws RuleBroken {@code SUBJECT_UNKNOWN} */
    @RolesAllowed({"PARTNER_OWNER", "PARTNER_MEMBER", "QA_REVIEWER"})
    public PaperSubjectDetails about(PaperSubject subject, UUID id) {
        return session.isCallerInRole("QA_REVIEWER") ? subject(subject, id) : ownSubject(subject, id);
    }

    private PaperSubjectDetails ownSubject(PaperSubject subject, UUID id) {
        PaperSubjectDetails found = subject(subject, id);
        if (!found.company().equals(company())) {
            throw new RuleBroken(PartnerRule.SUBJECT_UNKNOWN);
        }
        return found;
    }

    private PaperSubjectDetails subject(PaperSubject subject, UUID id) {
        return subjects.find(subject, id).orElseThrow(() -> new RuleBroken(PartnerRule.SUBJECT_UNKNOWN));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
