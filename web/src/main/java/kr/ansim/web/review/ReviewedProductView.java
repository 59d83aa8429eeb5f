package kr.ansim.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.PaperSubject;
import kr.ansim.partner.PaperSubjectDetails;
import kr.ansim.partner.PartnerProduct;
import kr.ansim.partner.PartnerProducts;
import org.jspecify.annotations.Nullable;

/** The product to which a paper belongs, as it stands beside the paper: what its company says of it, and its certificates. */
@Named("reviewedProduct")
@RequestScoped
public class ReviewedProductView {

    @Inject
    private PartnerProducts products;

    private @Nullable UUID id;
    private Optional<PartnerProduct> product = Optional.empty();
    private Optional<CheckedProduct> certificates = Optional.empty();

    /** Empty for a paper of a company. */
    public Optional<PartnerProduct> of(PaperSubjectDetails subject) {
        read(subject);
        return product;
    }

    public Optional<CheckedProduct> certificates(PaperSubjectDetails subject) {
        read(subject);
        return certificates;
    }

    /** The name of the company whose paper it is. */
    public String company(PaperSubjectDetails subject) {
        read(subject);
        return product.map(found -> found.details().companyName()).orElse(subject.name());
    }

    private void read(PaperSubjectDetails subject) {
        if (subject.subject() != PaperSubject.PRODUCT || subject.id().equals(id)) {
            return;
        }
        id = subject.id();
        try {
            PartnerProduct found = products.withId(subject.id());
            product = Optional.of(found);
            certificates = products.certificates(found.details());
        } catch (RuleBroken unknown) {
            product = Optional.empty();
            certificates = Optional.empty();
        }
    }
}
