package kr.ansim.web.certification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kr.ansim.certification.RecallDesk;
import kr.ansim.certification.RecallDetails;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.AddressedId;

/** One recall of the register. */
@Named("recall")
@RequestScoped
public class RecallView {

    @Inject
    private RecallDesk desk;

    @Inject
    private HttpServletRequest request;

    private Optional<RecallDetails> recall = Optional.empty();

    @PostConstruct
    void open() {
        try {
            recall = AddressedId.in(request, "id").map(desk::recall);
        } catch (RuleBroken unknown) {
            recall = Optional.empty();
        }
    }

    public void check() {
        if (recall.isEmpty()) {
            AddressedId.unknown();
        }
    }

    public RecallDetails getIt() {
        return recall.orElseThrow();
    }
}
