using System.Globalization;
using System.Text;

namespace Hcpcs.Reference;

// The sections, and what their codes' billing units can be told from.
// One line a section: the range, with + where amounts count as billing units and - where nothing does; the name; the noun of an item. Read
// at first use from ASCII, which is half the size of strings and a fraction of that of 151 constructor calls.
internal static class SectionTable
{
    private static readonly (HcpcsSection Section, SectionTrait Trait)[] s_sections =
        [.. Encoding.ASCII.GetString(Lines).Split('\n').Select(Parse)];

    public static IReadOnlyList<HcpcsSection> All { get; } = Array.AsReadOnly(Array.ConvertAll(s_sections, static item => item.Section));

    public static HcpcsSection? Find(HcpcsCode code) => IndexOf(code) is >= 0 and var place ? s_sections[place].Section : null;

    public static SectionTrait TraitOf(HcpcsCode code) => IndexOf(code) is >= 0 and var place ? s_sections[place].Trait : default;

    private static int IndexOf(HcpcsCode code)
    {
        int low = 0;
        int high = s_sections.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            var section = s_sections[middle].Section;
            if (code < section.First)
            {
                high = middle - 1;
            }
            else if (code > section.Last)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    private static (HcpcsSection Section, SectionTrait Trait) Parse(string line)
    {
        string[] cells = line.TrimEnd('\r').Split('|');
        var first = HcpcsCode.Parse(cells[0].AsSpan(0, 5));
        var last = new HcpcsCode(first.Letter, int.Parse(cells[0].AsSpan(6, 4), NumberStyles.None, CultureInfo.InvariantCulture));
        var trait = cells[0][^1] switch { '+' => SectionTrait.Amounts, '-' => SectionTrait.Reports, _ => SectionTrait.None };
        return (new HcpcsSection { First = first, Last = last, Name = cells[1], ItemNoun = cells[2] }, trait);
    }

    private static ReadOnlySpan<byte> Lines =>
        """
        A0000-0999|Ambulance and other transport services and supplies|an ambulance or other transport service, or a supply or cost that goes with it
        A2000-4199+|Skin substitutes and wound matrices cleared as devices|a skin substitute or another wound care product
        A4200-4309|Injection, infusion, diabetic and other medical supplies|a medical supply
        A4310-4360|Urinary and incontinence supplies|a supply for urinary or bowel incontinence or catheter care
        A4361-4437|Ostomy supplies|an ostomy or irrigation supply
        A4438-4640|Medical and surgical supplies|a medical or surgical supply, or a part for medical equipment
        A4641-4642+|Radiopharmaceuticals, contrast agents and other imaging products|a radioactive drug, a contrast agent or another product for imaging or treatment
        A4643-4650|Medical and surgical supplies|a medical or surgical supply or a small implant
        A4651-4999|Dialysis supplies|a supply, instrument or service of the kind used with dialysis
        A5000-5499|Ostomy, incontinence and catheter supplies|an ostomy, incontinence or catheter supply
        A5500-5999|Shoes and inserts for people with diabetes|a shoe, an insert or a shoe modification for a person with diabetes
        A6000-6499|Dressings, bandages and wound care supplies|a dressing, a bandage or another wound care supply
        A6500-6589|Compression garments, stockings and wraps|a compression garment or wrap, or a related supply
        A6590-6592|Urinary and incontinence supplies|an external urinary catheter
        A6593-6999|Compression garments, stockings and wraps|a compression garment or bandage, or a supply for one
        A7000-7999|Respiratory, suction and tracheostomy supplies|a supply or accessory for breathing, suction or drainage, or for a tracheostomy
        A8000-8999|Protective helmets|a protective helmet or a part for one
        A9000-9199+|Nonprescription drugs, vitamins and similar preparations|a nonprescription drug, a vitamin or a similar preparation
        A9200-9499|Miscellaneous and noncovered items|a miscellaneous item or service
        A9500-9899+|Radiopharmaceuticals, contrast agents and other imaging products|a radioactive drug, a contrast agent or another product for imaging or treatment
        A9900-9999|Miscellaneous supplies and services for medical equipment|a miscellaneous supply, accessory or service for medical equipment
        B0000-9999+|Enteral and parenteral nutrition|a nutrition product, or a supply or pump for tube or intravenous feeding
        C0000-1299|Hospital outpatient devices and implants (OPPS)|a device or implant of a hospital outpatient procedure
        C1300-1399|Hospital outpatient procedures and services (OPPS)|a procedure, service or device of a hospital outpatient department
        C1400-2999|Hospital outpatient devices, implants and brachytherapy sources (OPPS)|a device, implant or radiation source of a hospital outpatient procedure, or the statement that there was none
        C3000-7499|Hospital outpatient procedures and services (OPPS)|a procedure, service or device of a hospital outpatient department
        C7500-7599|Combined procedures of ambulatory surgical centers (ASC)|a procedure together with another, in the payment system of ambulatory surgical centers
        C7600-8999|Hospital outpatient procedures and services (OPPS)|a procedure, service or device of a hospital outpatient department
        C9000-9599+|Hospital outpatient drugs, biologicals and imaging agents (OPPS)|a drug, a biological, a graft or a product for imaging, used by a hospital outpatient department
        C9600-9999|Hospital outpatient procedures and services (OPPS)|a procedure, service, device or product of a hospital
        E0000-0159|Canes, crutches and walkers|a cane, crutch or walker, or a part for one
        E0160-0249|Commodes, bath aids, pressure pads, and heat and cold equipment|a commode or bath aid, a pressure-relieving or positioning pad, or equipment for heat, cold or light treatment
        E0250-0399|Hospital beds, mattresses and nursing equipment|a hospital bed, a mattress or another item of nursing equipment
        E0400-0599|Oxygen and respiratory equipment|oxygen, a ventilator or other equipment for breathing or the airway
        E0600-0620|Suction and breast pumps, airway pressure devices and monitors|a pump, a monitor or another medical device
        E0621-0649|Patient lifts and standing frames|a patient lift, a seat lift or a standing frame, or a part for one
        E0650-0689|Compression pumps and devices|a compression device, or a garment or part for one
        E0690-0799|Stimulators, infusion pumps, light therapy and safety equipment|a stimulator, an infusion pump or another treatment or safety device, or a part for one
        E0800-0949|Traction and orthopedic equipment|traction or other orthopedic equipment
        E0950-1299|Wheelchairs and accessories|a wheelchair, another chair or vehicle on wheels, or a part or accessory for one
        E1300-1499|Whirlpools, oxygen accessories and miscellaneous equipment|a whirlpool, oxygen equipment or miscellaneous medical equipment
        E1500-1699|Dialysis equipment|equipment, a part or a service for dialysis
        E1700-1899|Joint motion and stretching devices|a device that moves or stretches a joint, or a part for one
        E1900-2199|Communication boards, glucose monitors and other equipment|a communication aid, a glucose monitor, a pump or another medical device
        E2200-2399|Wheelchair accessories|a part or accessory for a wheelchair
        E2400-2499|Negative pressure wound therapy pumps|a pump that treats a wound by suction
        E2500-2599|Speech generating devices|a device or program that speaks for a person, or an accessory for one
        E2600-2999|Wheelchair cushions and arm supports|a wheelchair cushion, back or arm support, or a part for one
        E3000-9999|Speech and walking aids|a speech or walking aid
        G0000-0027|Procedures and professional services (temporary)|a professional service, a procedure or a test, or a supply that goes with it
        G0028-0067-|Quality measures and reporting|a report about the quality or circumstances of care
        G0068-0907|Procedures and professional services (temporary)|a professional service, a procedure or a test, or a supply that goes with it
        G0908-0999-|Quality measures and reporting|a report about the quality or circumstances of care
        G1000-1024-|Clinical decision support mechanisms|a report of the decision support that was consulted before imaging
        G1025-1027-|Quality measures and reporting|a report about the quality or circumstances of care
        G1028-2080|Procedures and professional services (temporary)|a professional service, a report about one, or a supply that goes with it
        G2081-2210-|Procedures and professional services (temporary)|a professional service, or a report about the quality of care
        G2211-3999|Procedures and professional services (temporary)|a professional service, or a drug supplied with it
        G4000-4999-|Quality measures and reporting|the set of quality measures of a specialty
        G6000-7999|Procedures and professional services (temporary)|a professional service, a procedure or a test, or a supply that goes with it
        G8000-8999-|Quality measures and reporting|a report about the quality or circumstances of care
        G9000-9187+|Demonstration projects and functional reporting|a service, drug or status report of a Medicare program or demonstration
        G9188-9999|Quality measures and demonstration services|a report about the quality or circumstances of care, or a service of a Medicare program
        H0000-0999|Behavioral health, alcohol and drug treatment services|a mental health, substance use or support service
        H1000-1999|Prenatal care and family planning services|a prenatal, family planning or family assessment service
        H2000-9999|Behavioral health, rehabilitation and support services|a behavioral health, rehabilitation or support service
        J0000-6999+|Drugs, most of them given by injection or otherwise than by mouth|a drug or biological product
        J7000-7164+|Intravenous solutions|a solution given into a vein
        J7165-7289+|Clotting factors and other drugs for bleeding and clotting|a clotting factor or another drug for bleeding or clotting disorders
        J7290-7307|Contraceptives|a contraceptive
        J7308-7499+|Topical, eye, joint, implanted and other drugs|a drug or biological product
        J7500-7599+|Immunosuppressive drugs|a drug that holds back the immune system
        J7600-7699+|Inhalation drugs|an inhaled drug
        J7700-8499+|Drugs not otherwise classified|a drug that has no code of its own
        J8500-8999+|Oral anticancer, antiemetic and other oral drugs|a drug taken by mouth
        J9000-9999+|Chemotherapy drugs|a drug given otherwise than by mouth, in most cases for cancer
        K0000-0199|Wheelchairs and accessories (temporary)|a wheelchair, or a part or accessory for one
        K0200-0799|Equipment, supplies and repairs (temporary)|medical equipment, or a supply, part or repair for it
        K0800-0899|Power wheelchairs and other power mobility devices (temporary)|a power wheelchair or another power mobility device
        K0900-9999|Equipment, braces and supplies (temporary)|medical equipment, a brace, an artificial limb, a test for use at home, or another supply or part
        L0000-1499|Orthoses of the spine and trunk|a brace for the neck, spine or trunk, or a part or accessory for one
        L1500-2999|Orthoses of the hip, leg and foot|a brace for the hip, leg, ankle or foot, or a part or accessory for one
        L3000-3649|Orthopedic shoes and foot supports|an orthopedic shoe, a foot support or a shoe modification
        L3650-3999|Orthoses of the shoulder, arm and hand|a brace for the shoulder, arm, hand or fingers, or a part for one
        L4000-4999|Replacement and repair of orthoses, and ankle and foot orthoses|a brace, or a replacement part or repair for one
        L5000-5999|Lower limb prostheses|an artificial leg or foot, or a part, dressing or fitting for one
        L6000-7499|Upper limb prostheses|an artificial arm or hand, or a part, dressing or fitting for one
        L7500-7899|Prosthesis repairs and accessories|a repair, part or accessory of a prosthesis
        L7900-7999|Vacuum erection devices|a vacuum erection device or a part for one
        L8000-8099|Breast and facial prostheses|a breast or face prosthesis, or a garment, part or repair for one
        L8100-8399|Trusses|a truss for a hernia or a part for one
        L8400-8499|Prosthetic socks, sheaths and shrinkers|a sock, sheath or shrinker for an amputated limb, or another prosthetic service
        L8500-8599|Voice prostheses and speech aids|a voice prosthesis, a speech aid, or a part or supply for one
        L8600-8699|Implants and implanted devices|an implant or prosthetic device, or a part or supply for one
        L8700-9999|Powered limb supports and other orthotic and prosthetic items|an orthotic or prosthetic device, supply or service
        M0000-0063-|Quality pathways and care models|a reporting pathway of a quality program, or a payment of a care model
        M0064-0999|Medical services, including giving antibodies and vaccines|a medical service, such as giving an infusion or a vaccine
        M1000-9999-|Quality measures and reporting|a report about the quality or circumstances of care
        P0000-8999|Pathology and laboratory tests|a laboratory test
        P9000-9599+|Blood and blood products|blood, a blood product or a test of one
        P9600-9999|Specimen collection and travel for it|the collection of a laboratory specimen or the travel for it
        Q0000-0137|Procedures, tests and services (temporary)|a procedure, a test or a service
        Q0138-0199+|Iron products, oral antiemetics and other drugs (temporary)|a drug
        Q0200-0299+|COVID-19 antibodies and drugs (temporary)|an antibody or another drug against COVID-19
        Q0300-0509|Supplies for ventricular assist devices (temporary)|a part, supply or accessory of a heart assist pump
        Q0510-0514|Pharmacy supplying and dispensing fees|a pharmacy fee for supplying a drug
        Q0515-0515+|Drugs and biologicals (temporary)|a drug
        Q0516-0999|Pharmacy supplying and dispensing fees|a pharmacy fee for supplying a drug
        Q1000-1999|New technology intraocular lenses|a lens implanted in the eye
        Q2000-2999+|Drugs, influenza vaccines and cell therapies (temporary)|a drug, a vaccine or a cell therapy, or a service for giving one
        Q3000-3999+|Drugs, tests and services (temporary)|a drug, a radiation source, a test or a service
        Q4000-4051|Cast and splint supplies|supplies for a cast or splint
        Q4052-4099+|Drugs and biologicals (temporary)|a drug or biological product
        Q4100-4999+|Skin substitutes|a skin substitute or a similar tissue product
        Q5000-5010-|Places of hospice and home health care|the place where hospice or home health care is given
        Q5011-5999+|Biosimilars|a biosimilar drug
        Q9000-9099|Chaplain and whole health services|a chaplain or whole health service of the Department of Veterans Affairs
        Q9900-9969+|Contrast agents and other imaging products|a contrast agent or another product for imaging
        Q9970-9999+|Drugs and biologicals (temporary)|a drug, a biological, a test or another product
        R0000-9999|Transport of portable diagnostic equipment|the transport of portable X-ray or ECG equipment to a patient
        S0000-0198+|Drugs, vitamins and vaccines (private payers)|a drug, a vitamin or a vaccine
        S0199-0499|Professional and care management services (private payers)|a professional, care management or transport service
        S0500-0599|Vision items and services (private payers)|a lens, spectacles or a vision service
        S0600-0999|Examinations and minor procedures (private payers)|an examination, a test or a procedure
        S1000-1999|Equipment and miscellaneous items (private payers)|an item of equipment, an implant or a supply
        S2000-2999|Surgery and transplantation (private payers)|a surgical procedure, a transplant or a related service
        S3000-3999|Laboratory, genetic and diagnostic tests (private payers)|a test, an examination or an assessment
        S4000-4979|Fertility and obstetric services (private payers)|a fertility or obstetric service or product
        S4980-4999|Contraception and smoking cessation (private payers)|a contraceptive, a stop-smoking product or another personal health item or service
        S5000-5099+|Prescription drugs and intravenous solutions (private payers)|a drug, an intravenous solution or a service for an infusion device
        S5100-5496|Home and community care (private payers)|a home or community care service or item
        S5497-5549|Home infusion catheter care (private payers)|catheter care, or supplies for it, in home infusion
        S5550-5599+|Insulin and insulin devices (private payers)|insulin or an insulin delivery device
        S8000-8999|Imaging, devices, supplies and therapies (private payers)|an imaging service, a treatment, a device or a supply
        S9000-9199|Home health, monitoring and other services (private payers)|a health service, or equipment or a product for one
        S9200-9399|Home infusion and other home therapy (private payers)|a home therapy service or a service that goes with it
        S9400-9489|Clinics, classes, programs and medical foods (private payers)|a class, a clinic, program or pharmacy service, or a medical food
        S9490-9899|Home infusion and other home therapy (private payers)|a therapy or nursing service at home or in a facility
        S9900-9999|Miscellaneous services and charges (private payers)|a miscellaneous service or charge
        T1000-1999|Nursing, personal care and case management (Medicaid)|a nursing, personal care or other service, or an item
        T2000-2099|Transport, waiver and community services (Medicaid)|a transport, waiver or support service, or a supply for one
        T2100-2199|Human breast milk|the processing, storage and distribution of human breast milk
        T4500-4999|Diapers and other incontinence products (Medicaid)|a diaper, a pad or another incontinence product
        T5000-5999|Other supplies (Medicaid)|a special seat or another supply
        U0000-9999|Coronavirus laboratory tests|laboratory testing for the coronavirus
        V2000-2499|Eyeglass frames and lenses|an eyeglass frame or lens
        V2500-2599|Contact lenses|a contact lens
        V2600-2699|Low vision aids, eye prostheses and implanted lenses|a low vision aid, an artificial eye or an implanted lens, or work on one
        V2700-2999|Lens additions and other vision items and services|an addition to a lens, or another item or service for the eyes
        V5000-5299|Hearing aids and hearing services|a hearing aid or listening device, or a part or service for hearing
        V5300-5999|Speech and language services|a speech, language or swallowing service, or work on a communication device
        """u8;
}
