package kr.ansim.web.review;

import static kr.ansim.web.faces.Wording.PAPERS;
import static kr.ansim.web.faces.Wording.REVIEW;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import kr.ansim.kernel.SystemClock;
import kr.ansim.partner.DecisionRow;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.Trait;
import kr.ansim.web.faces.Actors;
import kr.ansim.web.faces.SheetDownload;
import kr.ansim.web.faces.SheetDownload.Column;
import kr.ansim.web.partner.PaperWords;

/** The list of decisions as a spreadsheet, in the reader's words. */
@RequestScoped
public class DecisionSheet {

    /** Spreadsheets of either language take it for a time, and it sorts by itself. */
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SystemClock.KOREA);

    @Inject
    private PaperWords words;

    @Inject
    private Actors actors;

    void send(List<DecisionRow> rows) {
        SheetDownload.send(
                "decisions",
                REVIEW.text("decisions.title"),
                List.of(
                        new Column(REVIEW.text("decisions.at"), 18, false),
                        new Column(REVIEW.text("queue.company"), 28, false),
                        new Column(REVIEW.text("decisions.product"), 32, false),
                        new Column(REVIEW.text("queue.paper"), 32, false),
                        new Column(REVIEW.text("decisions.category"), 20, false),
                        new Column(REVIEW.text("queue.version"), 8, true),
                        new Column(REVIEW.text("paper.decide"), 14, false),
                        new Column(REVIEW.text("decisions.reasons"), 32, false),
                        new Column(REVIEW.text("decisions.words"), 48, false),
                        new Column(REVIEW.text("decisions.minutes"), 14, true),
                        new Column(REVIEW.text("queue.reviewer"), 16, false),
                        new Column(REVIEW.text("decisions.asked"), 16, false)),
                rows.stream().map(this::cells).toList());
    }

    private List<String> cells(DecisionRow row) {
        return List.of(
                TIME.format(row.at()),
                row.companyName(),
                row.subject() == PaperSubject.PRODUCT ? row.subjectName() : "",
                words.name(row.paper()),
                row.category().isEmpty()
                        ? REVIEW.text("queue.companies-own")
                        : words.value(Trait.CATEGORY, row.category()),
                row.version() == 0 ? "" : Integer.toString(row.version()),
                PAPERS.text("decision." + row.kind()),
                row.reasons().stream()
                        .map(reason -> PAPERS.text("reason." + reason))
                        .collect(Collectors.joining(", ")),
                row.words(),
                row.worked().map(time -> Long.toString(time.toMinutes())).orElse(""),
                actors.nameOf(row.by()),
                row.askedBy().map(actors::nameOf).orElse(""));
    }
}
