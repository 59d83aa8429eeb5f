package kr.ansim.membership.benefit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What we pay for what members have free. */
@ApplicationScoped
public class UnitCosts {

    @Inject
    @ConfigProperty(name = "ansim.membership.delivery-cost", defaultValue = "3000")
    private long delivery;

    @Inject
    @ConfigProperty(name = "ansim.membership.packaging-cost", defaultValue = "2000")
    private long packaging;

    UnitCosts() {}

    public UnitCosts(long delivery, long packaging) {
        this.delivery = delivery;
        this.packaging = packaging;
    }

    public long delivery() {
        return delivery;
    }

    public long packaging() {
        return packaging;
    }
}
