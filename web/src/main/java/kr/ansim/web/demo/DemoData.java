package kr.ansim.web.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kr.ansim.delivery.DemoSites;
import kr.ansim.identity.AccountPrincipal;
import kr.ansim.identity.DemoIdentities;
import kr.ansim.identity.Role;
import kr.ansim.identity.Scope;
import kr.ansim.identity.ShopKind;
import kr.ansim.partner.DemoCompanies;
import kr.ansim.partner.RegisterCompany;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the demo's accounts, keys, sites, and a desk with members. Sites and members are synthetic and say so in their names. */
@Stateless
@PermitAll
public class DemoData {

    private static final String SITES = "synthetic-sites.csv";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** One that the simulated institutes know, with certificates and test reports. */
    private static final String COMPANY = "데모키즈 주식회사";

    private static final String COMPANY_NUMBER = "999-00-00035";

    private record Person(Role role, String user, String name) {}

    private record Made(Person person, DemoIdentities.DemoAccount account) {

        DemoFile.DemoAccount told() {
            return new DemoFile.DemoAccount(
                    person.role().name(), account.email(), account.password(), account.totpSecret());
        }
    }

    /** A demo account exists once its role has a page. What takes two has two. */
    private static final List<Person> PEOPLE = List.of(
            new Person(Role.ADMINISTRATOR, "administrator", "이서준"),
            new Person(Role.AUDITOR, "auditor", "박지우"),
            new Person(Role.CERTIFICATION_OFFICER, "certification-officer", "정하윤"),
            new Person(Role.CERTIFICATION_OFFICER, "certification-officer-2", "오세린"),
            new Person(Role.DELIVERY_OPERATOR, "delivery-operator", "최동현"),
            new Person(Role.MEMBERSHIP_MANAGER, "membership-manager", "윤가람"),
            new Person(Role.MEMBERSHIP_MANAGER, "membership-manager-2", "서이안"),
            new Person(Role.PARTNER_OWNER, "partner-owner", "한도윤"),
            new Person(Role.QA_REVIEWER, "qa-reviewer", "문채원"),
            new Person(Role.QA_REVIEWER, "qa-reviewer-2", "강태오"),
            new Person(Role.VIP_DESK, "vip-desk", "배수민"),
            new Person(Role.VIP_DESK, "vip-desk-2", "이하늘"),
            new Person(Role.DESK_SUPERVISOR, "desk-supervisor", "남지안"),
            new Person(Role.DESK_SUPERVISOR, "desk-supervisor-2", "유다온"));

    @Inject
    DemoIdentities identities;

    @Inject
    DemoSites sites;

    @Inject
    DemoCompanies companies;

    @Inject
    DemoTalks desk;

    /** Whether there are members with a past, and calls and cases of theirs. */
    @Inject
    @ConfigProperty(name = "ansim.demo.life", defaultValue = "true")
    boolean life;

    public DemoFile make(String baseUrl, String shopUrl) {
        importSites();
        List<Made> made = PEOPLE.stream().map(this::account).toList();
        DemoIdentities.DemoShop memberShop = identities.shop(
                "데모 멤버십",
                ShopKind.SHOP,
                Set.of(Scope.MEMBERS_READ, Scope.MEMBERS_WRITE, Scope.ORDERS_WRITE, Scope.BENEFITS_WRITE),
                List.of());
        DemoIdentities.DemoShop telephones =
                identities.shop("데모 전화", ShopKind.TELEPHONY, Set.of(Scope.DESK_WRITE), List.of());
        if (life) {
            desk.make(memberShop.shopId(), telephones.shopId(), agents(made));
        }
        return new DemoFile(
                baseUrl,
                made.stream().map(Made::told).toList(),
                List.of(
                        key("데모 쇼핑", ShopKind.SHOP, Set.of(Scope.POINTS_READ, Scope.BOOKINGS_WRITE), List.of(shopUrl)),
                        key(
                                "데모 상품",
                                ShopKind.SHOP,
                                Set.of(Scope.CERTIFICATIONS_READ, Scope.PRODUCTS_READ, Scope.PRODUCTS_WRITE),
                                List.of()),
                        key(memberShop),
                        key(telephones),
                        key("보관함 운영", ShopKind.OPERATOR, Set.of(Scope.POINTS_READ, Scope.SITES_WRITE), List.of())));
    }

    /** By the names of their principals. */
    private static Map<String, String> agents(List<Made> made) {
        Map<String, String> agents = new LinkedHashMap<>();
        made.stream()
                .filter(one -> one.person().role() == Role.VIP_DESK)
                .forEach(one -> agents.put(
                        AccountPrincipal.nameFor(one.account().id()),
                        one.person().name()));
        return agents;
    }

    private Made account(Person person) {
        Role role = person.role();
        DemoIdentities.DemoAccount made =
                identities.account(person.user() + "@ansim.example", person.name(), rolesOf(role), password());
        if (role == Role.PARTNER_OWNER) {
            companies.register(new RegisterCompany(COMPANY, COMPANY_NUMBER, "", "", made.id()));
        }
        return new Made(person, made);
    }

    private static Set<Role> rolesOf(Role role) {
        return role == Role.DESK_SUPERVISOR ? Set.of(role, Role.VIP_DESK) : Set.of(role);
    }

    private DemoFile.DemoKey key(String name, ShopKind kind, Set<Scope> scopes, List<String> origins) {
        return key(identities.shop(name, kind, scopes, origins));
    }

    private static DemoFile.DemoKey key(DemoIdentities.DemoShop shop) {
        List<String> texts = shop.scopes().stream().sorted().map(Scope::text).toList();
        return new DemoFile.DemoKey(shop.name(), texts, shop.key(), shop.signingSecret());
    }

    private void importSites() {
        try (InputStream file = DemoData.class.getResourceAsStream(SITES)) {
            if (file == null) {
                throw new IllegalStateException(SITES + " is not on board");
            }
            sites.load(file.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String password() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
