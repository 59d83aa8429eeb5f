package kr.ansim.partner.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.partner.CompanyDetails;
import kr.ansim.partner.CompanyMember;
import kr.ansim.partner.PartnerCompanies;

/** The partner companies as certification knows them. */
@ApplicationScoped
public class CertificateHolders implements HolderCompanies {

    @Inject
    private PartnerCompanies companies;

    @Override
    public Optional<HolderCompany> own() {
        return companies.own().map(CertificateHolders::holder);
    }

    @Override
    public Optional<HolderCompany> find(UUID company) {
        return companies.find(company).map(CertificateHolders::holder);
    }

    @Override
    public Optional<HolderCompany> withNumber(String registrationNumber) {
        return companies.withNumber(registrationNumber).map(CertificateHolders::holder);
    }

    private static HolderCompany holder(CompanyDetails company) {
        return new HolderCompany(
                company.id(),
                company.name(),
                company.registrationNumber(),
                company.groupId(),
                company.groupName(),
                company.members().stream().map(CompanyMember::account).toList(),
                company.owners());
    }
}
