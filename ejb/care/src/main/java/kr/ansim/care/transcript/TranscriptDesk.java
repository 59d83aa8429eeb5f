package kr.ansim.care.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.care.CareRule;
import kr.ansim.care.CaseDetails;
import kr.ansim.care.CaseHappening;
import kr.ansim.care.CaseHappeningKind;
import kr.ansim.care.TranscriptDraft;
import kr.ansim.care.TranscriptLine;
import kr.ansim.care.cases.CaseBook;
import kr.ansim.care.cases.CaseNumber;
import kr.ansim.care.cases.CaseReading;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.kernel.SystemClock;
import kr.ansim.membership.MemberMail;
import kr.ansim.notice.MailTemplate;

/** Writes down what was said in a case, and sends it to the member. */
@ApplicationScoped
public class TranscriptDesk {

    private static final Set<CaseHappeningKind> SAID = EnumSet.of(CaseHappeningKind.ANSWER, CaseHappeningKind.HEARD);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy.MM.dd HH:mm");

    @Inject
    private CaseReading reading;

    @Inject
    private CaseBook book;

    @Inject
    private MaskedWords masked;

    @Inject
    private MemberMail mail;

    /** @throws RuleBroken as the facade says */
    public TranscriptDraft draft(String number, String reason) {
        CaseDetails it = reading.get(number);
        return new TranscriptDraft(
                it.summary().version(), mail.address(it.summary().member()), lines(it, reason));
    }

    private List<TranscriptLine> lines(CaseDetails it, String reason) {
        Map<UUID, String> clear = reading.reveal(it.summary().number(), SAID, reason);
        return it.story().stream()
                .filter(one -> clear.containsKey(one.id()))
                .sorted(Comparator.comparing(CaseHappening::at).thenComparing(CaseHappening::id))
                .map(one -> new TranscriptLine(
                        one.at(), one.kind() == CaseHappeningKind.HEARD, masked.mask(clear.getOrDefault(one.id(), ""))))
                .toList();
    }

    /** @throws RuleBroken as the facade says */
    public void send(String number, int version, String reason, String by) {
        book.tell(number, version, CaseHappeningKind.TRANSCRIPT, "", by);
        CaseDetails it = reading.get(number);
        List<TranscriptLine> lines = lines(it, reason);
        if (lines.isEmpty()) {
            throw new RuleBroken(CareRule.NOTHING_WAS_SAID);
        }
        Map<String, String> values = Map.of(
                "caseNumber", CaseNumber.shown(number),
                "subject", it.summary().subject(),
                "saidLines", lines.stream().map(TranscriptDesk::written).collect(Collectors.joining("\n\n")));
        if (!mail.send(it.summary().member(), MailTemplate.TRANSCRIPT, values)) {
            throw new RuleBroken(CareRule.MEMBER_UNREACHABLE);
        }
    }

    private static String written(TranscriptLine line) {
        String who = line.byCustomer() ? "고객님" : "상담원";
        return "[" + TIME.format(line.at().atZone(SystemClock.KOREA)) + "] " + who + "\n" + line.words();
    }
}
