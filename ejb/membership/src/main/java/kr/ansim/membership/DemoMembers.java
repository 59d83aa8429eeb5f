package kr.ansim.membership;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.catalogue.CatalogueIntake;
import kr.ansim.membership.consent.ConsentBook;
import kr.ansim.membership.contact.ContactIntake;
import kr.ansim.membership.coupon.CampaignDesk;
import kr.ansim.membership.coupon.DeskCoupons;
import kr.ansim.membership.member.CustomerIntake;
import kr.ansim.membership.member.MemberGroupList;
import kr.ansim.membership.purchase.OrderIntake;
import kr.ansim.platform.Statements;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Members with a past, for demonstrations only; anywhere else nothing here works. What is told is checked as what shops tell. */
@Stateless
@PermitAll
public class DemoMembers {

    @Inject
    private Statements statements;

    @Inject
    private CustomerIntake customers;

    @Inject
    private MemberGroupList groups;

    @Inject
    private CatalogueIntake catalogue;

    @Inject
    private OrderIntake orders;

    @Inject
    private ContactIntake contacts;

    @Inject
    private ConsentBook said;

    @Inject
    private CampaignDesk campaigns;

    @Inject
    private DeskCoupons coupons;

    @Inject
    @ConfigProperty(name = "ansim.demo", defaultValue = "false")
    private boolean demo;

    /** @param customer whose phone may be called */
    public record DemoMember(MemberRef member, UUID customer) {}

    public DemoMember customer(PutCustomer told) {
        requireDemo();
        MemberRef member = groups.ref(customers.take(told).member());
        UUID customer = statements
                .find(
                        "SELECT id FROM membership_identity WHERE channel = ? AND customer_number = ?",
                        row -> row.uuid("id"),
                        told.customer().channel(),
                        told.customer().number())
                .orElseThrow();
        return new DemoMember(member, customer);
    }

    public void items(UUID shop, List<CatalogueItem> items) {
        requireDemo();
        items.forEach(item -> catalogue.take(shop, item));
    }

    public void orders(UUID shop, List<TellOrderEvent> events) {
        requireDemo();
        orders.take(shop, events);
    }

    public void contacts(UUID shop, List<TellContactEvent> events) {
        requireDemo();
        contacts.take(shop, events);
    }

    public void consents(CustomerNumber customer, List<TellConsent> consents) {
        requireDemo();
        said.tell(customer, consents);
    }

    /** One from which the desk may give. */
    public UUID campaign(String name, CampaignTerms terms) {
        requireDemo();
        UUID campaign = campaigns.make(new MakeCampaign(name, terms));
        coupons.allow(campaign, true, "system");
        return campaign;
    }

    public void coupon(DemoMember member, UUID campaign) {
        requireDemo();
        coupons.give(new GiveCoupon(Ids.next(), member.member().number(), campaign));
    }

    private void requireDemo() {
        if (!demo) {
            throw new IllegalStateException("not a demonstration");
        }
    }
}
