package kr.ansim.web.certification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.EvidenceDetails;
import kr.ansim.web.faces.AddressedId;
import org.jspecify.annotations.Nullable;

/** An answer of a source beside the one before it, line by line. */
@Named("certificateEvidence")
@RequestScoped
public class CertificateEvidenceView {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param differs the other answer has no such line */
    public record Line(String text, boolean differs) {

        public String end() {
            return differs ? "" : "\n";
        }
    }

    @Inject
    private CertificationDesk desk;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable EvidenceDetails shown;
    private @Nullable EvidenceDetails before;

    @PostConstruct
    void open() {
        id = AddressedId.in(request, "id").orElse(null);
    }

    public void check() {
        AddressedId.orUnknown(this::getShown);
    }

    public EvidenceDetails getShown() {
        EvidenceDetails known = shown;
        if (known == null) {
            known = desk.evidence(id == null ? new UUID(0, 0) : id);
            shown = known;
            before = known.before().map(desk::evidence).orElse(null);
        }
        return known;
    }

    public @Nullable EvidenceDetails getBefore() {
        getShown();
        return before;
    }

    public List<Line> getLines() {
        return lines(getShown(), getBefore());
    }

    public List<Line> getBeforeLines() {
        EvidenceDetails earlier = getBefore();
        return earlier == null ? List.of() : lines(earlier, getShown());
    }

    private static List<Line> lines(EvidenceDetails answer, @Nullable EvidenceDetails other) {
        Set<String> known = new HashSet<>(other == null ? List.of() : laidOut(other.body()));
        return laidOut(answer.body()).stream()
                .map(line -> new Line(line, other != null && !known.contains(line)))
                .toList();
    }

    /** JSON with a member on each line; anything else as it came. */
    private static List<String> laidOut(String body) {
        try {
            return JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(JSON.readTree(body))
                    .lines()
                    .toList();
        } catch (JsonProcessingException other) {
            return body.lines().toList();
        }
    }
}
