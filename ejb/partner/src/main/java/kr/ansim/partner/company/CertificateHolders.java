package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyMember;
import kr.ansim.partner.PartnerCompanies;

/** The partner companies as certification knows them. */
@ApplicationScoped
public class CertificateHolders implements HolderCompanies {

    @Inject
    private PartnerCompanies companies;

    @Inject
    private HeldNumbers numbers;

    @Override
    public Optional<HolderCompany> own() {
        return companies.own().map(this::holder);
    }

    @Override
    public Optional<HolderCompany> find(UUID company) {
        return companies.find(company).map(this::holder);
    }

    @Override
    public Optional<HolderCompany> withNumber(String registrationNumber) {
        return companies.withNumber(registrationNumber).map(this::holder);
    }

    /** What an owner types while the application is open may be another company's number; what is held is its own. */
    private HolderCompany holder(CompanyDetails company) {
        Optional<BusinessNumber> held = numbers.of(company.id());
        return new HolderCompany(
                company.id(),
                company.name(),
                held.orElse(company.registrationNumber()),
                held.isPresent(),
                company.groupId(),
                company.groupName(),
                company.members().stream().map(CompanyMember::account).toList(),
                company.owners());
    }
}
