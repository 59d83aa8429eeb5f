package kr.ansim.web.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import kr.ansim.certification.ConsentEntry;
import kr.ansim.certification.ConsentOverview;
import kr.ansim.certification.ConsentTerm;
import kr.ansim.certification.InstituteConsent;
import kr.ansim.web.faces.Wording;
import kr.ansim.web.shell.When;

/** Consents in words. */
@Named("consentWords")
@ApplicationScoped
public class ConsentWords {

    @Inject
    private When when;

    /** The chip of the first consent. */
    public String provision(InstituteConsent consent) {
        return switch (consent.state()) {
            case NONE -> "not-consented";
            case GIVEN -> "consented";
            case WITHDRAWN -> "taken-back";
            case ENDED -> "ended";
        };
    }

    /** Whether the institute knows. */
    public String told(InstituteConsent consent) {
        return switch (consent.telling()) {
            case NONE -> Wording.CERTIFICATION.text("consents.told.none");
            case TOLD ->
                Wording.CERTIFICATION.text(
                        "consents.told.told", when.near(consent.toldAt().orElse(null)));
            case REFUSED -> Wording.CERTIFICATION.text("consents.told.refused", consent.code());
            case WAITING ->
                consent.trouble().isEmpty()
                        ? Wording.CERTIFICATION.text("consents.told.waiting")
                        : Wording.CERTIFICATION.text(
                                "consents.told.trouble", Wording.CERTIFICATION.text("word." + consent.trouble()));
        };
    }

    public String receiver(ConsentOverview overview) {
        return overview.receiver()
                .map(number -> Wording.CERTIFICATION.text("consents.receiver.text", number.written()))
                .orElseGet(() -> Wording.CERTIFICATION.text("consents.receiver.unset"));
    }

    public String term(ConsentTerm term) {
        return Wording.CERTIFICATION.text(
                "consents.term",
                term.title(),
                Wording.CERTIFICATION.text(term.compulsory() ? "consents.compulsory" : "consents.optional"),
                term.code(),
                term.version());
    }

    public String act(ConsentEntry entry) {
        return Wording.CERTIFICATION.text("consents.act." + entry.act().name().toLowerCase(Locale.ROOT));
    }

    public String extent(ConsentEntry entry) {
        String key = entry.disclosure() ? "both" : entry.provision() ? "provision" : "neither";
        return Wording.CERTIFICATION.text("consents.history." + key);
    }
}
