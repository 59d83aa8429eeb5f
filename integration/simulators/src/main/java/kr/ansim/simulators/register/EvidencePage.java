package kr.ansim.simulators.register;

import java.io.IOException;
import java.util.Optional;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.certificates.Certificate;
import kr.ansim.simulators.certificates.CertificateBook;
import kr.ansim.simulators.certificates.CertificateBook.Side;
import kr.ansim.simulators.http.Call;
import kr.ansim.simulators.http.Language;
import kr.ansim.simulators.http.Page;
import kr.ansim.simulators.http.Routes;

/** The register's public page of one certificate, which people follow as evidence. */
public final class EvidencePage {

    private final CertificateBook certificates;
    private final Faults faults;

    public EvidencePage(CertificateBook certificates, Faults faults) {
        this.certificates = certificates;
        this.faults = faults;
    }

    public void routes(Routes routes) {
        routes.on("GET", "/search/searchPop", this::show);
    }

    private void show(Call call) throws IOException {
        if (faults.strike(SafetyKorea.API, call)) {
            return;
        }
        Language language = call.language();
        String number = call.parameter("certNum");
        Optional<Certificate> found = certificates.find(Side.REGISTER, number);
        Page page = Page.of("register/certificate.html", language)
                .with("number", number)
                .with("unknown", found.isEmpty() ? "true" : "");
        found.ifPresent(one -> page.with("state", one.standing().state())
                .with("product", one.goods().product())
                .with("model", one.goods().model())
                .with("division", one.goods().kind().division())
                .with("maker", one.origin().maker().name())
                .with("holder", one.origin().company().name())
                .with("institute", one.institute().korean())
                .with("certified", one.certifiedOn())
                .with("changed", one.standing().changedOn()));
        page.send(call, found.isEmpty() ? 404 : 200, "layout.html", language.text("register.page"), "");
    }
}
