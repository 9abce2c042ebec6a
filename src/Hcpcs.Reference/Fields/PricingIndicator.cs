using System.Text.Json.Serialization;
using Hcpcs.Reference.Serialization;

namespace Hcpcs.Reference;

/// <summary>How Medicare Part B arrives at a price for a code: the fee schedule or method that applies. A code has up to four.</summary>
/// <remarks>
/// <para>Record layout field 9, positions 120-127 (four times two characters). The number of a value is its official code in
/// decimal.</para>
/// <para>It says by which method a price would be found, not that there is one or that Medicare pays. <c>default</c> is <c>00</c>, a real
/// value; a record without a pricing indicator has an empty list.</para>
/// <para>CMS may add a value that has no name here: it keeps its official code and its number, and <see cref="OfficialCode"/> says whether
/// it is known.</para>
/// </remarks>
[JsonConverter(typeof(OfficialCodeJsonConverter<PricingIndicator>))]
public enum PricingIndicator
{
    /// <summary><c>00</c>: Service not separately priced by Part B (not covered, bundled, used by Part A only and so on).</summary>
    NotSeparatelyPriced = 0,

    /// <summary><c>11</c>: Price established using national relative value units (RVU) of the physician fee schedule.</summary>
    PhysicianFeeScheduleRvu = 11,

    /// <summary><c>12</c>: Price established using national anesthesia base units (physician fee schedule).</summary>
    AnesthesiaBaseUnits = 12,

    /// <summary>
    /// <c>13</c>: Price established by carriers under the physician fee schedule (not otherwise classified, individual determination,
    /// carrier discretion).
    /// </summary>
    PhysicianFeeScheduleCarrierPriced = 13,

    /// <summary><c>21</c>: Clinical laboratory fee schedule: price subject to the national limitation amount.</summary>
    ClinicalLabNationalLimitation = 21,

    /// <summary>
    /// <c>22</c>: Clinical laboratory fee schedule: price established by carriers (gap-fills, carrier established panels).
    /// </summary>
    ClinicalLabCarrierPriced = 22,

    /// <summary><c>31</c>: Frequently serviced durable medical equipment (DME); price subject to floors and ceilings.</summary>
    FrequentlyServicedDme = 31,

    /// <summary><c>32</c>: Inexpensive and routinely purchased DME; price subject to floors and ceilings.</summary>
    InexpensiveAndRoutinelyPurchasedDme = 32,

    /// <summary><c>33</c>: Oxygen and oxygen equipment; price subject to floors and ceilings.</summary>
    OxygenAndOxygenEquipment = 33,

    /// <summary><c>34</c>: DME supplies; price subject to floors and ceilings.</summary>
    DmeSupplies = 34,

    /// <summary><c>35</c>: Surgical dressings; price subject to floors and ceilings.</summary>
    SurgicalDressings = 35,

    /// <summary><c>36</c>: Capped rental DME; price subject to floors and ceilings.</summary>
    CappedRentalDme = 36,

    /// <summary><c>37</c>: Ostomy, tracheostomy and urological supplies; price subject to floors and ceilings.</summary>
    OstomyTracheostomyAndUrologicalSupplies = 37,

    /// <summary><c>38</c>: Orthotics, prosthetics, prosthetic devices and vision services; price subject to floors and ceilings.</summary>
    OrthoticsProstheticsAndVisionServices = 38,

    /// <summary><c>39</c>: Parenteral and enteral nutrition.</summary>
    ParenteralAndEnteralNutrition = 39,

    /// <summary><c>40</c>: Lymphedema compression treatment items, effective 2024-01-01.</summary>
    LymphedemaCompressionTreatmentItems = 40,

    /// <summary><c>45</c>: Customized DME items.</summary>
    CustomizedDme = 45,

    /// <summary>
    /// <c>46</c>: Carrier priced among equipment, prosthetics, orthotics and supplies (not otherwise classified, individual determination,
    /// carrier discretion, gap-filled amounts).
    /// </summary>
    DmeposCarrierPriced = 46,

    /// <summary><c>51</c>: Drugs.</summary>
    Drugs = 51,

    /// <summary><c>52</c>: Reasonable charge.</summary>
    ReasonableCharge = 52,

    /// <summary><c>53</c>: Statute.</summary>
    Statute = 53,

    /// <summary><c>54</c>: Vaccinations.</summary>
    Vaccinations = 54,

    /// <summary><c>55</c>: Splints and casts, effective 2014-10-01.</summary>
    SplintsAndCasts = 55,

    /// <summary><c>56</c>: Intraocular lenses (IOL) inserted in a physician's office, effective 2014-10-01.</summary>
    IntraocularLensesInPhysicianOffice = 56,

    /// <summary><c>57</c>: Other carrier priced item or service.</summary>
    OtherCarrierPriced = 57,

    /// <summary><c>99</c>: Value not established.</summary>
    ValueNotEstablished = 99,
}
