package kr.ansim.web.api.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import kr.ansim.delivery.FindPickupPoints.Point;
import kr.ansim.delivery.LockerCheckout;
import kr.ansim.delivery.OpenCheckout;
import kr.ansim.delivery.OpenedCheckout;
import kr.ansim.identity.Scope;
import kr.ansim.identity.Shops;
import kr.ansim.web.api.body.JsonBody;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Caller;
import kr.ansim.web.api.call.NeedsScope;
import kr.ansim.web.api.call.OnceOnly;
import kr.ansim.web.api.delivery.BookingBodies.ParcelBody;
import kr.ansim.web.api.delivery.BookingBodies.RecipientBody;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Sends a shop's customer to our page to choose a locker for one order. */
@Path("/checkout-sessions")
@ApplicationScoped
@NeedsScope(Scope.BOOKINGS_WRITE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckoutSessionsResource {

    private static final String RETURN_URL = "returnUrl";
    private static final int LONGEST_URL = 500;

    @Inject
    LockerCheckout checkout;

    @Inject
    Shops shops;

    @Inject
    Caller caller;

    @Inject
    JsonBody json;

    @Inject
    OnceOnly once;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    record SessionRequest(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[\\x21-\\x7E]*", message = "ASCII")
            String orderNo,

            @NotNull @Valid ParcelBody parcel,
            @Valid @Nullable Near near,
            @NotNull @Valid RecipientBody recipient,
            @NotNull @Size(max = LONGEST_URL) String returnUrl,

            @Pattern(regexp = "(ko|en)(-[A-Za-z]{2})?", message = "ko, en") @Nullable
            String locale) {}

    record Near(
            @Size(max = 200) @PlainText @Nullable String address,
            @DecimalMin("-90") @DecimalMax("90") @Nullable Double lat,
            @DecimalMin("-180") @DecimalMax("180") @Nullable Double lng) {}

    record SessionBody(UUID id, String url, Instant expiresAt) {}

    @POST
    public Response open(InputStream body) {
        UUID shop = caller.shopId();
        SessionRequest request = json.read(SessionRequest.class, body);
        URI back = returnUrl(shop, request.returnUrl());
        Point near = near(request.near());
        return once.answer(
                201,
                request,
                OpenedCheckout.class,
                () -> checkout.open(command(shop, request, back, near)),
                opened -> new SessionBody(opened.id(), address(shop, opened.id()), opened.expiresAt()));
    }

    /** Made anew whenever it is told and never kept: whoever has it acts for the customer. */
    private String address(UUID shop, UUID checkoutId) {
        return baseUrl + "/checkout/locker.xhtml?s=" + checkout.token(shop, checkoutId);
    }

    private static OpenCheckout command(UUID shop, SessionRequest request, URI back, @Nullable Point near) {
        Near place = request.near();
        String language = request.locale();
        return new OpenCheckout(
                shop,
                request.orderNo(),
                request.parcel().asParcel(),
                near,
                place == null ? null : place.address(),
                request.recipient().asRecipient(),
                back,
                Locale.forLanguageTag(language == null ? "ko" : language));
    }

    private URI returnUrl(UUID shop, String text) {
        URI address;
        try {
            address = new URI(new URI(text).toASCIIString());
        } catch (URISyntaxException notAnAddress) {
            throw FieldErrors.of(RETURN_URL, FieldCode.WRONG_FORMAT, "https://…");
        }
        if (address.toString().length() > LONGEST_URL) {
            throw FieldErrors.of(RETURN_URL, FieldCode.TOO_LONG, LONGEST_URL);
        }
        if (!shops.originAllowed(shop, address)) {
            throw FieldErrors.of(RETURN_URL, FieldCode.ORIGIN_NOT_REGISTERED);
        }
        return address;
    }

    private static @Nullable Point near(@Nullable Near near) {
        if (near == null) {
            return null;
        }
        Double latitude = near.lat();
        Double longitude = near.lng();
        if (latitude != null && longitude != null) {
            return new Point(latitude, longitude);
        }
        if (latitude != null || longitude != null) {
            throw FieldErrors.of(latitude == null ? "near.lat" : "near.lng", FieldCode.NEEDS_OTHER, "lat, lng");
        }
        String address = near.address();
        if (address == null) {
            throw FieldErrors.of("near", FieldCode.NEEDS_OTHER, "address | lat, lng");
        }
        if (address.isBlank()) {
            throw FieldErrors.of("near.address", FieldCode.REQUIRED);
        }
        return null;
    }
}
