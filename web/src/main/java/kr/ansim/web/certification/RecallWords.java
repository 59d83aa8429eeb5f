package kr.ansim.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.certification.MatchField;
import kr.ansim.certification.MatchRow;
import kr.ansim.certification.MatchState;
import kr.ansim.certification.RecallDesk;
import kr.ansim.certification.RecallDetails;
import kr.ansim.certification.RecallOrigin;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** How recalls and matches read on every page that shows them. */
@Named("recallWords")
@ApplicationScoped
public class RecallWords {

    private static final String BOARDS = "https://www.safetykorea.kr/recall/";

    @Inject
    private RecallDesk desk;

    @Inject
    private When when;

    /** All matches of a product. */
    public List<MatchRow> of(UUID product) {
        return desk.ofProduct(product);
    }

    public String fields(List<MatchField> fields) {
        return fields.stream()
                .map(field -> Wording.CERTIFICATION.text("match.field." + field))
                .collect(Collectors.joining(" · "));
    }

    /** The state of a match as chips spell it: a confirmed booking looks otherwise than a confirmed recall. */
    public String chip(MatchState state) {
        return state == MatchState.CONFIRMED ? "recalled" : state.name();
    }

    public String listed(List<String> texts) {
        return texts.isEmpty() ? "—" : String.join(", ", texts);
    }

    public String orNothing(String text) {
        return text.isEmpty() ? "—" : text;
    }

    /** The register's own board; its entries have no address that is published. */
    public String board(RecallDetails recall) {
        return BOARDS + (recall.origin() == RecallOrigin.FOREIGN ? "fRecallBoard" : "recallBoard");
    }

    public List<String> pictures(RecallDetails recall) {
        return recall.files().stream()
                .filter(file -> file.startsWith("https://") || file.startsWith("http://"))
                .toList();
    }

    public String published(Optional<LocalDate> day) {
        return when.day(day.orElse(null));
    }
}
